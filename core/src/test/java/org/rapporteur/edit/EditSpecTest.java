package org.rapporteur.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of {@code edit/} tells of a small site before and after an edit: {@code === given
 * PATH}, then {@code === do WORDS}, what is {@code === said}, and {@code === then PATH} of every
 * file that changed. Each is done as it is written, and again with Windows line ends and a byte
 * order mark.
 */
final class EditSpecTest {
  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> changesNothingButWhatItMust() throws IOException {
    URL url =
        Optional.ofNullable(EditSpecTest.class.getResource("/org/rapporteur/edit"))
            .orElseThrow(() -> new IllegalStateException("no edits among the resources"));
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(url.toURI()))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    assertFalse(files.isEmpty());
    return files.stream()
        .flatMap(file ->
            Stream.of(false, true)
                .map(windows ->
                    dynamicTest(
                        file.getFileName() + (windows ? " on Windows" : ""),
                        () -> check(file, windows))));
  }

  private void check(Path file, boolean windows) throws IOException {
    Edited site = new Edited(Files.createTempDirectory(temp, "site").toRealPath());
    Map<String, String> expected = new TreeMap<>();
    String[] parts = Files.readString(file).split("(?m)^=== ");
    String doing = "";
    String said = "";
    for (String part : List.of(parts).subList(1, parts.length)) {
      int end = part.indexOf('\n');
      String[] head = part.substring(0, end).split(" ", 2);
      String text = part.substring(end + 1);
      switch (head[0]) {
        case "given" -> {
          site.with(head[1], asOn(windows, text));
          expected.put(head[1], asOn(windows, text));
        }
        case "do" -> doing = head[1];
        case "said" -> said = text;
        case "then" -> expected.put(head[1], asOn(windows, text));
        case "gone" -> expected.remove(head[1]);
        default -> throw new AssertionError("no such part: " + head[0]);
      }
    }
    assertEquals(said, done(site, doing), () -> "said, of " + file.toUri());
    Map<String, String> after = site.contents();
    after.replaceAll((path, text) -> expected.getOrDefault(path, "").equals("…\n") ? "…\n" : text);
    assertEquals(expected, after, () -> "of " + file.toUri());
    if (doing.equals("fix")) {
      site.fix();
      assertEquals(expected, site.contents(), "a second time changes nothing");
    }
  }

  private static String done(Edited site, String doing) throws IOException {
    String[] words = doing.split(" ");
    return switch (words[0]) {
      case "fix" -> site.fix();
      case "create-missing" -> site.createMissing();
      case "rename" -> site.rename(words[1], words[2]);
      default -> throw new AssertionError("no such work: " + doing);
    };
  }

  private static String asOn(boolean windows, String text) {
    return windows && !text.equals("…\n") ? "\ufeff" + text.replace("\n", "\r\n") : text;
  }
}
