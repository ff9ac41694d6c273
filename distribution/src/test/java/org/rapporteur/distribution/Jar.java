package org.rapporteur.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** One jar in {@code lib/}: its file name, the hash of its bytes, and the files in it. */
record Jar(String name, String sha256, Set<String> entries) {
  static Jar at(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return new Jar(
          file.getFileName().toString(),
          hash(Files.readAllBytes(file)),
          jar.stream().map(JarEntry::getName).collect(Collectors.toUnmodifiableSet()));
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }

  /** Whether the text of a licence lies in it. */
  boolean carriesItsLicence() {
    return entries.stream()
        .anyMatch(entry -> entry.matches("(META-INF/([a-z]+/)?LICEN[CS]E.*|about\\.html)"));
  }
}
