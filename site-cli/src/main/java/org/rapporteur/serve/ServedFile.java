package org.rapporteur.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content of one file of the site, and a print by which a change of it is known. */
sealed interface ServedFile {
  /** A word that changes whenever the content does. */
  String print();

  /** The number of bytes. */
  long length() throws IOException;

  /** The bytes. */
  InputStream open() throws IOException;

  /** A file in memory. */
  final class Kept implements ServedFile {
    private final byte[] bytes;
    private @Nullable String print;

    /** A file with a content that was made. */
    Kept(byte[] bytes) {
      this.bytes = bytes;
    }

    private Kept(byte[] bytes, String print) {
      this.bytes = bytes;
      this.print = print;
    }

    /** Whether this is a file of just this content. */
    boolean holds(byte[] content) {
      return Arrays.equals(bytes, content);
    }

    byte[] bytes() {
      return bytes;
    }

    /** Found when first asked for: of ten thousand pages few are looked at. */
    @Override
    public String print() {
      String known = print;
      if (known == null) {
        known = Print.of(bytes);
        print = known;
      }
      return known;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** A large file that stays on disk. */
  record OnDisk(Path path, String print) implements ServedFile {
    @Override
    public long length() throws IOException {
      return Files.size(path);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** Up to this size, a file that is copied is kept in memory, so that it changes with the rest. */
  long MOST_KEPT = 1 << 20;

  /** A file that is copied as it is, or what was there before if it is still the same. */
  static ServedFile copied(Path path, Optional<ServedFile> before) throws IOException {
    BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
    String print = file.size() + "-" + file.lastModifiedTime();
    if (before.isPresent() && before.get().print().equals(print)) {
      return before.get();
    }
    return file.size() > MOST_KEPT
        ? new OnDisk(path, print)
        : new Kept(Files.readAllBytes(path), print);
  }
}
