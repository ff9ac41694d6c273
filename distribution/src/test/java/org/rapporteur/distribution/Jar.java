package org.rapporteur.distribution;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * One jar in {@code lib/}: its file name, the hash of its bytes, and the files in it. A file {@code
 * x.pack} holds those of a folder {@code x}.
 */
record Jar(String name, String sha256, Set<String> entries) {
  private static final String PACK = ".pack";

  static Jar at(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return new Jar(file.getFileName().toString(), hash(Files.readAllBytes(file)), entries(jar));
    }
  }

  private static Set<String> entries(JarFile jar) throws IOException {
    Set<String> entries = new TreeSet<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      entries.add(name);
      if (name.endsWith(PACK)) {
        String folder = name.substring(0, name.length() - PACK.length());
        try (DataInputStream pack = new DataInputStream(jar.getInputStream(entry))) {
          for (int left = pack.readInt(); left > 0; left--) {
            entries.add(folder + "/" + new String(next(pack), StandardCharsets.UTF_8));
            next(pack);
          }
        }
      }
    }
    return entries;
  }

  /** A name or a content, as the build writes them into a pack. */
  private static byte[] next(DataInputStream pack) throws IOException {
    return pack.readNBytes(pack.readInt());
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
