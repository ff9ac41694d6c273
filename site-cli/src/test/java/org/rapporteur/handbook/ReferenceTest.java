package org.rapporteur.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the handbook that are made of the program are what the program is now. With {@code
 * REWRITE=handbook} in the environment they are written anew; {@code .ci/reference} does that.
 */
class ReferenceTest {
  private static final List<String> FOLDERS = List.of("reference", "diagnostics", "commands");

  @TempDir private Path temp;

  @Test
  void isWhatTheProgramIsNow() throws IOException {
    Map<String, String> made = Handbook.made(temp);
    if ("handbook".equals(System.getenv("REWRITE"))) {
      rewrite(made);
    }
    Map<String, String> kept = new TreeMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(Handbook.FOLDER.resolve(folder))) {
        files.forEach(file -> kept.put(folder + "/" + file.getFileName(), ""));
      }
    }
    for (String path : made.keySet()) {
      Path file = Handbook.FOLDER.resolve(path);
      kept.put(path, Files.exists(file) ? Files.readString(file) : "");
    }
    assertEquals(made.keySet(), kept.keySet(), "pages of the handbook; .ci/reference writes them");
    made.forEach((path, text) ->
        assertEquals(text, kept.get(path), path + " is out of date; .ci/reference writes it anew"));
  }

  private static void rewrite(Map<String, String> made) throws IOException {
    for (String folder : FOLDERS) {
      Path here = Files.createDirectories(Handbook.FOLDER.resolve(folder));
      try (Stream<Path> files = Files.list(here)) {
        for (Path file : files.toList()) {
          if (!made.containsKey(folder + "/" + file.getFileName())) {
            Files.delete(file);
          }
        }
      }
    }
    for (Map.Entry<String, String> page : made.entrySet()) {
      Files.writeString(Handbook.FOLDER.resolve(page.getKey()), page.getValue());
    }
  }
}
