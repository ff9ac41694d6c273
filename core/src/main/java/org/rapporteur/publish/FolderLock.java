package org.rapporteur.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * One build's right to write an output folder. The system takes it back when the build dies, so it
 * needs no clearing up; the file that carries it goes when the build ends.
 */
record FolderLock(Path file, FileChannel channel) implements AutoCloseable {
  private static final int TRIES = 20;

  static FolderLock take(Path file, Path out) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Optional<FolderLock> lock = attempt(file, out);
      if (lock.isPresent()) {
        return lock.get();
      }
    }
    throw new OutputBusy(out);
  }

  /** Empty where the file was deleted by a build that ended in the meantime. */
  private static Optional<FolderLock> attempt(Path file, Path out) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // left by a build that died, or held by one at work: the lock on it tells
    }
    FileChannel channel;
    Object opened;
    try {
      opened = identity(file);
      channel = FileChannel.open(file, StandardOpenOption.WRITE, NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new OutputBusy(out);
      }
      // A lock on a file that was deleted between opening and locking keeps nobody out.
      taken = opened.equals(identity(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (OverlappingFileLockException e) {
      throw new OutputBusy(out);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
  }

  private static Object identity(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
    return Objects.requireNonNullElse(attributes.fileKey(), file);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
