package org.rapporteur.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What a published file consists of: bytes in memory, or those of another file. */
interface Content {
  long size() throws IOException;

  boolean equalTo(Path file) throws IOException;

  /** Writes it to a file that is not there yet. */
  void write(Path file) throws IOException;

  static Content of(byte[] bytes) {
    return new Content() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public boolean equalTo(Path file) throws IOException {
        return Arrays.equals(bytes, Files.readAllBytes(file));
      }

      @Override
      public void write(Path file) throws IOException {
        Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      }
    };
  }

  /** What stands in the published folder already. */
  static Content kept(Stamp known) {
    return new Content() {
      @Override
      public long size() {
        return known.size();
      }

      @Override
      public boolean equalTo(Path file) {
        return true;
      }

      @Override
      public void write(Path file) throws IOException {
        throw new IOException("the published file is gone");
      }
    };
  }

  static Content of(Path from) {
    return new Content() {
      @Override
      public long size() throws IOException {
        return Files.size(from);
      }

      @Override
      public boolean equalTo(Path file) throws IOException {
        return Files.mismatch(from, file) < 0;
      }

      @Override
      public void write(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(from)) {
          Files.copy(bytes, file);
        }
      }
    };
  }
}
