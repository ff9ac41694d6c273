package org.rapporteur.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

/**
 * Reads one text file: UTF-8, with or without a byte order mark, of a bounded size, and whole. Many
 * editors empty a file before they write it; what is read in between is read again.
 */
final class TextReader {
  private static final long MOST_BYTES = 4L << 20;

  /**
   * A file that was written longer ago is not being written, as far as anybody can tell; the clock
   * of some disks goes in steps of ten milliseconds.
   */
  private static final Duration SETTLED = Duration.ofMillis(20);

  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final int MOST_TRIES = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextReader() {}

  /** The text of a file; empty, and reported, if it is none. */
  static Optional<SourceFile> read(SiteFiles.Listed listed, Diagnostics log) {
    SourceFile named = SourceFile.named(listed.path());
    try {
      BasicFileAttributes known = attributes(listed.file());
      for (int tries = 0; tries < MOST_TRIES && known.size() <= MOST_BYTES; tries++) {
        byte[] bytes = bytes(listed.file(), (int) known.size());
        BasicFileAttributes now = attributes(listed.file());
        if (isSame(known, now) && now.size() == bytes.length && isSettled(now)) {
          return decode(listed.path(), bytes, log);
        }
        pause();
        known = now;
      }
      if (known.size() > MOST_BYTES) {
        log.report(Code.FILE_TOO_LARGE, named.start(), known.size(), MOST_BYTES);
      } else {
        log.report(Code.UNREADABLE_FILE, named.start(), "something goes on writing it");
      }
    } catch (IOException e) {
      log.report(Code.UNREADABLE_FILE, named.start(), reason(e));
    }
    return Optional.empty();
  }

  /** As many bytes as the file is known to have, if it still has them. */
  private static byte[] bytes(Path file, int size) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(size);
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      while (read.hasRemaining() && in.read(read) >= 0) {
        // A disk may give less at a time than it was asked for.
      }
    }
    return read.hasRemaining() ? Arrays.copyOf(read.array(), read.position()) : read.array();
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  private static boolean isSame(BasicFileAttributes one, BasicFileAttributes other) {
    return one.size() == other.size() && one.lastModifiedTime().equals(other.lastModifiedTime());
  }

  /** A date in the future, by another machine's clock, says nothing. */
  private static boolean isSettled(BasicFileAttributes file) {
    Duration age = Duration.between(file.lastModifiedTime().toInstant(), Instant.now());
    return age.isNegative() || age.compareTo(SETTLED) > 0;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a file was read");
    }
  }

  static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.NoSuchFileException _ -> "it is not there";
      case java.nio.file.AccessDeniedException _ -> "permission denied";
      default ->
          e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ", " + e.getMessage());
    };
  }

  private static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics log) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    SourceFile file = new SourceFile(path, mark ? text.substring(1) : text);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int bad = firstMalformed(bytes);
      if (bad >= 0) {
        int before = new String(bytes, 0, bad, StandardCharsets.UTF_8).length() - (mark ? 1 : 0);
        String value = "%02X".formatted(bytes[bad]);
        log.report(Code.INVALID_UTF8, file.span(before, before + 1), value);
        return Optional.empty();
      }
    }
    int nul = file.text().indexOf('\0');
    if (nul >= 0) {
      log.report(Code.NUL_CHARACTER, file.span(nul, nul + 1));
      return Optional.empty();
    }
    return Optional.of(file);
  }

  /** The index of the first byte that is not UTF-8, or −1. */
  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    return result.isError() ? in.position() : -1;
  }
}
