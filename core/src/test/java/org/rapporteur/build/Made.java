package org.rapporteur.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * What a version control system or another disk would not keep as it is, made by the lines of a
 * {@code made.txt}:
 *
 * <pre>
 * text PATH TEXT       a file with a text; escapes are n, r, t, s (blank), uXXXX and xXX (a byte),
 *                      each after a backslash
 * size PATH BYTES      a file of so many letters
 * link PATH TARGET     a symbolic link
 * folder PATH          an empty folder
 * closed PATH          takes away the right to read
 * out PATH             the folder to publish to
 * </pre>
 *
 * Paths are seen from the site's folder and have the same escapes. Where the disk cannot do it, the
 * test is skipped.
 */
final class Made {
  static final String FILE = "made.txt";

  private Made() {}

  /** Makes everything, and gives the folder to publish to if it is named. */
  static Optional<Path> make(List<String> lines, Path site) throws IOException {
    Optional<Path> out = Optional.empty();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split(" ", 3);
      Path path = site.resolve(new String(bytes(words[1]), UTF_8)).normalize();
      if (words[0].equals("out")) {
        out = Optional.of(path);
      } else {
        make(words[0], path, words.length > 2 ? words[2] : "");
      }
    }
    return out;
  }

  private static void make(String kind, Path path, String rest) throws IOException {
    if (path.getParent() instanceof Path parent) {
      Files.createDirectories(parent);
    }
    switch (kind) {
      case "text" -> {
        Assumptions.assumeFalse(Files.exists(path), "this disk takes two names for one");
        Files.write(path, bytes(rest));
      }
      case "size" -> Files.writeString(path, "x".repeat(Integer.parseInt(rest)));
      case "folder" -> Files.createDirectories(path);
      case "link" -> link(path, rest);
      case "closed" -> {
        Assumptions.assumeTrue(
            path.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("-wx-wx-wx"));
        Assumptions.assumeFalse(Files.isReadable(path), "root may read everything");
      }
      default -> throw new IllegalArgumentException("no such thing to make: " + kind);
    }
  }

  private static void link(Path path, String target) throws IOException {
    try {
      Files.createSymbolicLink(path, path.getFileSystem().getPath(target));
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here");
    }
  }

  private static byte[] bytes(String written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\\') {
        out.writeBytes(Character.toString(c).getBytes(UTF_8));
        continue;
      }
      i++;
      switch (written.charAt(i)) {
        case 'n' -> out.write('\n');
        case 'r' -> out.write('\r');
        case 't' -> out.write('\t');
        case 's' -> out.write(' ');
        case 'x' -> {
          char octet = (char) Integer.parseInt(written.substring(i + 1, i + 3), 16);
          out.writeBytes(Character.toString(octet).getBytes(ISO_8859_1));
          i += 2;
        }
        case 'u' -> {
          char letter = (char) Integer.parseInt(written.substring(i + 1, i + 5), 16);
          out.writeBytes(Character.toString(letter).getBytes(UTF_8));
          i += 4;
        }
        default -> out.write('\\');
      }
    }
    return out.toByteArray();
  }
}
