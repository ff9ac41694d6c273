package org.rapporteur.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * 64 bits that tell two contents apart: the CRC-32 (ISO 3309) and the CRC-32C (RFC 3720) of them.
 * It notices every change that happens; it is no defence against one made to go unnoticed.
 */
public record Fingerprint(long bits) {
  /** The fingerprint of a text. */
  public static Fingerprint of(String text) {
    return new Maker().add(text).made();
  }

  /** Takes one fingerprint of many things, in their order. */
  public static final class Maker {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private final byte[] eight = new byte[Long.BYTES];

    /** Adds a text; two texts are told from one that is both together. */
    public Maker add(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return add(bytes.length).add(bytes);
    }

    private Maker add(byte[] bytes) {
      first.update(bytes);
      second.update(bytes);
      return this;
    }

    /** Adds a number. */
    public Maker add(long number) {
      for (int i = 0; i < Long.BYTES; i++) {
        eight[i] = (byte) (number >>> i * Byte.SIZE);
      }
      return add(eight);
    }

    /** Adds what is known by its fingerprint. */
    public Maker add(Fingerprint other) {
      return add(other.bits);
    }

    /** The fingerprint of all that was added. */
    public Fingerprint made() {
      return new Fingerprint(first.getValue() << Integer.SIZE | second.getValue());
    }
  }
}
