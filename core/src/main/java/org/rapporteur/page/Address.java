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
    String[] from = path.split("/", -1);
    String[] there = other.path.split("/", -1);
    int common = 0;
    while (common < from.length - 1
        && common < there.length - 1
        && from[common].equals(there[common])) {
      common++;
    }
    StringBuilder out = new StringBuilder();
    out.repeat("../", from.length - 1 - common);
    for (int i = common; i < there.length; i++) {
      boolean last = i == there.length - 1;
      if (last && there[i].equals(INDEX) && !forDisk) {
        break;
      }
      out.append(encoded(there[i])).append(last ? "" : "/");
    }
    return out.isEmpty() ? "./" : out.toString();
  }

  /** The relative way to the site's root: {@code ../../}, or empty. */
  public String toRoot() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** The path as it stands in an absolute address, without {@code index.html}. */
  public String absolute() {
    String folder =
        path.equals(INDEX)
            ? ""
            : path.endsWith("/" + INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path;
    StringBuilder out = new StringBuilder();
    String[] names = folder.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      out.append(i > 0 ? "/" : "").append(encoded(names[i]));
    }
    return out.toString();
  }

  /** The file of another name in the same folder. */
  public Address sibling(String name) {
    return new Address(path.substring(0, path.lastIndexOf('/') + 1) + name);
  }

  private static String encoded(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    }
    if (plain) {
      return name;
    }
    try {
      return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a name: " + name, e);
    }
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
