package org.rapporteur.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Bytes that numbers and texts are written to and read from, one after the other: whole numbers in
 * as few bytes as they need, texts in UTF-8 after their length.
 */
final class Packed {
  private static final int MORE = 0x80;

  private byte[] bytes;
  private int at;
  private int end;

  /** Nothing yet, to write to. */
  Packed() {
    this(new byte[1 << 16], 0, 0);
  }

  private Packed(byte[] bytes, int at, int end) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** A stretch of bytes, to read from. */
  static Packed of(byte[] bytes, int from, int to) {
    return new Packed(bytes, from, to);
  }

  /** How far has been written, or read. */
  int at() {
    return at;
  }

  /** What has been written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, at);
  }

  /** A checksum of what has been written. */
  long checksum() {
    return checksum(bytes, at);
  }

  static long checksum(byte[] bytes, int to) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, to);
    return sum.getValue();
  }

  void put(byte[] more) {
    put(more, 0, more.length);
  }

  void put(byte[] more, int from, int to) {
    room(to - from);
    System.arraycopy(more, from, bytes, at, to - from);
    at += to - from;
  }

  /** Writes a number that is not negative. */
  void put(int number) {
    room(Integer.BYTES + 1);
    int left = number;
    while (left >= MORE) {
      bytes[at++] = (byte) (left | MORE);
      left >>>= 7;
    }
    bytes[at++] = (byte) left;
  }

  void putLong(long number) {
    room(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[at++] = (byte) (number >>> shift);
    }
  }

  void put(boolean flag) {
    put(flag ? 1 : 0);
  }

  void put(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    put(encoded.length);
    put(encoded);
  }

  private void room(int more) {
    if (bytes.length - at < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more));
    }
  }

  /** Reads a number that is not negative. */
  int number() throws IOException {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int next = next();
      number |= (next & (MORE - 1)) << shift;
      if ((next & MORE) == 0) {
        return number;
      }
    }
    throw new IOException("a number that does not end");
  }

  /** Reads how many things follow, each of at least one byte. */
  int count() throws IOException {
    int count = number();
    if (count < 0 || count > end - at) {
      throw new IOException("more than there is");
    }
    return count;
  }

  long longNumber() throws IOException {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << Byte.SIZE | next();
    }
    return number;
  }

  boolean flag() throws IOException {
    return next() != 0;
  }

  String text() throws IOException {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private int next() throws IOException {
    if (at >= end) {
      throw new IOException("nothing is left");
    }
    return bytes[at++] & 0xFF;
  }
}
