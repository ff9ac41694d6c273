package org.rapporteur.page;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A path in the output, with {@code /} between names, such as {@code people/x/index.html}. The one
 * place where relative addresses are made.
 */
public record Address(String path) implements Comparable<Address> {
  private static final String INDEX = "index.html";

  /**
   * The relative address of another file as seen from this one. Where the site is to be looked at
   * from disk, it names {@code index.html}; else the folder stands for it.
   */
  public String to(Address other, boolean forDisk) {
    String there = other.path;
    int common = 0;
    for (int i = 0;
        i < path.length() && i < there.length() && path.charAt(i) == there.charAt(i);
        i++) {
      if (path.charAt(i) == '/') {
        common = i + 1;
      }
    }
    boolean folder = !forDisk && isIndex(there);
    String rest =
        there.substring(common, folder ? there.length() - INDEX.length() : there.length());
    StringBuilder out = new StringBuilder(path.length() + there.length());
    for (int i = common; i < path.length(); i++) {
      if (path.charAt(i) == '/') {
        out.append("../");
      }
    }
    // What stands before a colon would be taken for a scheme.
    if (out.isEmpty() && (rest.isEmpty() || rest.indexOf(':') >= 0)) {
      out.append("./");
    }
    return out.append(encoded(rest)).toString();
  }

  private static boolean isIndex(String path) {
    return path.equals(INDEX) || path.endsWith("/" + INDEX);
  }

  /** The relative way to the site's root: {@code ../../}, or empty. */
  public String toRoot() {
    StringBuilder up = new StringBuilder();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      up.append("../");
    }
    return up.toString();
  }

  /** The path as it stands in an absolute address, without {@code index.html}. */
  public String absolute() {
    return encoded(isIndex(path) ? path.substring(0, path.length() - INDEX.length()) : path);
  }

  /** The file of another name in the same folder. */
  public Address sibling(String name) {
    return new Address(path.substring(0, path.lastIndexOf('/') + 1) + name);
  }

  private static String encoded(String path) {
    boolean plain = true;
    for (int i = 0; i < path.length() && plain; i++) {
      char c = path.charAt(i);
      plain = (c >= 'a' && c <= 'z') || (c >= '-' && c <= '9') || c == '_';
    }
    if (plain) {
      return path;
    }
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a path: " + path, e);
    }
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
