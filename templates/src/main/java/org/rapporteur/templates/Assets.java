package org.rapporteur.templates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The theme's own files under names that change with their content ({@code
 * assets/rapporteur.1a2b3c4d5e.css}), so that a browser may keep each of them for ever.
 */
final class Assets {
  private static final Pattern URL = Pattern.compile("url\\(([^)]*)\\)");
  private static final int DIGITS = 10;

  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Adds a file that others name by its content. */
  void add(String name, byte[] content) {
    add(name, print(content), content);
  }

  /** Adds a file whose print is known. */
  void add(String name, String print, byte[] content) {
    int dot = name.lastIndexOf('.');
    put(name, name.substring(0, dot) + "." + print + name.substring(dot), content);
  }

  /** Adds a file under its own name. */
  void addAsNamed(String name, byte[] content) {
    put(name, name, content);
  }

  /** Adds a style sheet; the files it names must have been added before. */
  void addStyles(String name, String css) {
    String resolved = URL.matcher(css).replaceAll(match -> "url(" + named(match.group(1)) + ")");
    add(name, resolved.getBytes(StandardCharsets.UTF_8));
  }

  /** The output paths by the names they have in the theme. */
  Map<String, String> paths() {
    return Collections.unmodifiableMap(paths);
  }

  /** The files by output path. */
  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  private void put(String name, String path, byte[] content) {
    paths.put(name, "assets/" + path);
    files.put("assets/" + path, content);
  }

  private String named(String name) {
    String path = paths.get(name);
    if (path == null) {
      throw new IllegalStateException("The theme's styles name " + name + ", which is not there");
    }
    return path.substring("assets/".length());
  }

  /** What a file's name says of its content. */
  static String print(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
