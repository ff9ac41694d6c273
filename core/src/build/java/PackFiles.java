import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A step of the build: the files of a folder become one that {@code org.rapporteur.source.Pack}
 * reads. How many there are is followed by the name and the content of each, with its length before
 * it. The arguments are the folder and the file to write.
 */
final class PackFiles {
  private PackFiles() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Path> files = files(Path.of(arguments[0]));
    try (DataOutputStream pack =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
      pack.writeInt(files.size());
      for (Map.Entry<String, Path> file : files.entrySet()) {
        write(pack, file.getKey().getBytes(UTF_8));
        write(pack, Files.readAllBytes(file.getValue()));
      }
    }
  }

  private static Map<String, Path> files(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
    }
    return files;
  }

  private static void write(DataOutputStream pack, byte[] bytes) throws IOException {
    pack.writeInt(bytes.length);
    pack.write(bytes);
  }
}
