import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A step of the build: the theme's files get names that change with their content ({@code
 * assets/rapporteur.1a2b3c4d5e.css}), so that a browser may keep each of them for ever, and its
 * style sheet is put together of its parts. The program only reads what is written here. The
 * argument is the theme's folder among the classes. A new file is named here.
 */
final class ThemeAssets {
  private static final String LICENSE = "fonts/OFL.txt";

  private static final List<String> NAMED_BY_CONTENT =
      List.of(
          "mark.svg",
          "fonts/sans-ext.woff2",
          "fonts/sans-latin.woff2",
          "fonts/serif-ext-italic.woff2",
          "fonts/serif-ext.woff2",
          "fonts/serif-latin-italic.woff2",
          "fonts/serif-latin.woff2");

  /** The parts of the style sheet in the order of the cascade. */
  private static final List<String> STYLES =
      List.of(
          "faces",
          "tokens",
          "base",
          "frame",
          "head",
          "sections",
          "facts",
          "table",
          "roster",
          "attendance",
          "timeline",
          "picture",
          "map",
          "network",
          "along",
          "people",
          "stages",
          "promises",
          "positions",
          "data-tables",
          "words",
          "sources",
          "surveys",
          "prose",
          "lists",
          "home",
          "narrow",
          "print");

  private static final String SHEET = "rapporteur.css";
  private static final Pattern URL = Pattern.compile("url\\(([^)]*)\\)");
  private static final int DIGITS = 10;

  private final Path theme;
  private final Map<String, String> named = new LinkedHashMap<>();

  private ThemeAssets(Path theme) {
    this.theme = theme;
  }

  public static void main(String[] arguments) throws IOException {
    new ThemeAssets(Path.of(arguments[0])).make();
  }

  private void make() throws IOException {
    named.put(LICENSE, LICENSE);
    for (String name : NAMED_BY_CONTENT) {
      name(name);
    }
    Files.writeString(file(SHEET), styles());
    name(SHEET);
    StringBuilder index = new StringBuilder();
    named.forEach((name, inSite) -> index.append(name).append(' ').append(inSite).append('\n'));
    Files.writeString(file("index.txt"), index);
  }

  private Path file(String name) {
    return theme.resolve("assets").resolve(name);
  }

  private void name(String name) throws IOException {
    int dot = name.lastIndexOf('.');
    named.put(
        name,
        name.substring(0, dot) + "." + print(Files.readAllBytes(file(name))) + name.substring(dot));
  }

  private String styles() throws IOException {
    StringBuilder css = new StringBuilder();
    for (String part : STYLES) {
      css.append(Files.readString(theme.resolve("styles/" + part + ".css"))).append('\n');
    }
    return URL.matcher(css).replaceAll(match -> "url(" + inSite(match.group(1)) + ")");
  }

  private String inSite(String name) {
    String found = named.get(name);
    if (found == null) {
      throw new IllegalStateException("The theme's styles name " + name + ", which is not there");
    }
    return found;
  }

  /** What a file's name says of its content. */
  private static String print(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
