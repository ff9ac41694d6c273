package org.rapporteur.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files whole or not at all; where the disk fails, the failure names the file. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file that is not there yet.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is
   */
  public static void create(Path file, byte[] bytes) throws IOException {
    create(file, bytes, false);
  }

  /** The same, down to the disk itself, so that not even a power cut takes it away. */
  public static void createLasting(Path file, byte[] bytes) throws IOException {
    create(file, bytes, true);
  }

  private static void create(Path file, byte[] bytes, boolean lasting) throws IOException {
    FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (out) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      if (lasting) {
        out.force(true);
      }
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw named(file, e);
    }
  }

  /** Writes a file in the place of what is there, which stays until all is written. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path whole = file.resolveSibling("." + file.getFileName() + ".new");
    Files.deleteIfExists(whole);
    create(whole, bytes);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A full disk, for one, is told of without saying where. */
  private static IOException named(Path file, IOException fault) {
    if (fault instanceof FileSystemException) {
      return fault;
    }
    IOException named = new FileSystemException(file.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }
}
