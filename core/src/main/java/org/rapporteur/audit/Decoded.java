package org.rapporteur.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file's bytes as the texts that somebody could read in them. */
final class Decoded {
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "",
          "ndash", "–", "mdash", "—");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]+);");
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final Pattern TAG = Pattern.compile("<[^>\n]*>");

  private Decoded() {}

  /** The texts in a file: as it stands, without its markup, and of UTF-16 if it holds NULs. */
  static List<String> of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      return List.of(
          decode(text),
          new String(bytes, StandardCharsets.UTF_16LE),
          new String(bytes, StandardCharsets.UTF_16BE));
    }
    return text.indexOf('<') < 0
        ? List.of(decode(text))
        : List.of(decode(text), decode(TAG.matcher(text).replaceAll(" ")));
  }

  /** A text with entities, escapes and percent signs resolved; its lines stay. */
  static String decode(String text) {
    String one = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(entity(found)));
    String two =
        UNICODE
            .matcher(one)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    return PERCENT
        .matcher(two)
        .replaceAll(found -> Matcher.quoteReplacement(percent(found.group())));
  }

  private static String entity(MatchResult found) {
    String inner = found.group().substring(1, found.group().length() - 1);
    if (!inner.startsWith("#")) {
      return NAMED.getOrDefault(inner, found.group());
    }
    boolean hex = Character.toLowerCase(inner.charAt(1)) == 'x';
    int code = Integer.parseInt(inner.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
  }

  private static String percent(String signs) {
    byte[] bytes = new byte[signs.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(signs.substring(3 * i + 1, 3 * i + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
