package org.rapporteur.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The print of a content: a short word that no other content has. */
final class Print {
  private static final int DIGITS = 20;

  private Print() {}

  static String of(byte[] content) {
    return HexFormat.of().formatHex(whole(content)).substring(0, DIGITS);
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] whole(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
