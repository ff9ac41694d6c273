package org.rapporteur.templates;

import freemarker.core.ParseException;
import freemarker.template.utility.StringUtil;

/**
 * Reads a template just well enough to tell text, comments, strings and expressions apart, and
 * tells what it meets. It is no parser: a template that FreeMarker cannot parse is read somehow.
 */
final class FtlScan {
  /** What a scan meets; offsets count in the template's text. */
  interface Listener {
    /** A tag opens or closes: {@code #if}, {@code /#macro}, {@code @facts.claim}. */
    default void tag(String name, int offset) {}

    /** {@code ?upper_case}. */
    default void builtIn(String name, int offset) {}

    /** {@code .now}. */
    default void special(String name, int offset) {}

    /** A name in an expression; {@code called} if an opening parenthesis follows. */
    default void name(String name, boolean called, int offset) {}

    /** A string literal's value. */
    default void string(String value, int offset) {}
  }

  private static final int OUTSIDE = -1;

  private final String text;
  private final Listener listener;
  // Inside a string literal everything stands at the literal's own offset.
  private final int fixedOffset;

  private FtlScan(String text, Listener listener, int fixedOffset) {
    this.text = text;
    this.listener = listener;
    this.fixedOffset = fixedOffset;
  }

  static void of(String template, Listener listener) {
    new FtlScan(template, listener, OUTSIDE).scanText();
  }

  private void scanText() {
    int i = 0;
    while (i < text.length()) {
      if (text.startsWith("${", i)) {
        i = scanExpression(i + 2, '}');
      } else if (fixedOffset != OUTSIDE || text.charAt(i) != '<') {
        i++;
      } else if (text.startsWith("<#--", i)) {
        i = after("-->", i + 4);
      } else if (text.startsWith("<#noparse>", i)) {
        i = after("</#noparse>", i);
      } else {
        i = scanTag(i);
      }
    }
  }

  private int scanTag(int open) {
    int sign = text.startsWith("/", open + 1) ? open + 2 : open + 1;
    boolean directive = text.startsWith("#", sign) || text.startsWith("@", sign);
    if (!directive) {
      return open + 1;
    }
    int end = nameEnd(sign + 1);
    while (text.startsWith("@", sign) && text.startsWith(".", end)) {
      end = nameEnd(end + 1);
    }
    listener.tag(text.substring(open + 1, end), open);
    return scanExpression(end, '>');
  }

  /** Reads to the closing bracket and returns the offset after it. */
  private int scanExpression(int start, char close) {
    int depth = 0;
    char before = ' ';
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      int comment = commentEnd(i);
      if (comment > i) {
        i = comment;
        continue;
      }
      if (depth == 0 && c == close) {
        return i + 1;
      }
      int next = i + 1;
      switch (c) {
        case '"', '\'' -> next = scanString(i, before == 'r');
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        case '?' -> next = scanBuiltIn(i);
        case '.' -> next = scanDot(i, before);
        default -> {
          if (isNameStart(c)) {
            next = scanName(i);
          }
        }
      }
      before = Character.isWhitespace(c) ? before : text.charAt(next - 1);
      i = next;
    }
    return i;
  }

  private int scanBuiltIn(int mark) {
    if (text.startsWith("??", mark)) {
      return mark + 2;
    }
    int start = skipBlank(mark + 1);
    int end = nameEnd(start);
    listener.builtIn(text.substring(start, end), at(mark));
    return Math.max(end, mark + 1);
  }

  private int scanDot(int dot, char before) {
    int start = skipBlank(dot + 1);
    int end = nameEnd(start);
    boolean member = isNamePart(before) || ")]}\"'.".indexOf(before) >= 0;
    if (!member && end > start) {
      listener.special(text.substring(start, end), at(dot));
    }
    return Math.max(end, dot + 1);
  }

  private int scanName(int start) {
    int end = nameEnd(start);
    boolean called = text.startsWith("(", skipBlank(end));
    listener.name(text.substring(start, end), called, at(start));
    return end;
  }

  private int scanString(int quote, boolean raw) {
    int end = quote + 1;
    while (end < text.length() && text.charAt(end) != text.charAt(quote)) {
      end += !raw && text.charAt(end) == '\\' ? 2 : 1;
    }
    int inner = Math.min(end, text.length());
    String value = raw ? text.substring(quote + 1, inner) : decoded(quote + 1, inner);
    listener.string(value, at(quote));
    if (!raw) {
      new FtlScan(value, listener, at(quote)).scanText();
    }
    return Math.min(end + 1, text.length());
  }

  private String decoded(int start, int end) {
    String written = text.substring(start, end);
    try {
      return StringUtil.FTLStringLiteralDec(written);
    } catch (ParseException e) {
      return written;
    }
  }

  /** Comments inside an expression have four forms. */
  private int commentEnd(int start) {
    boolean opens = text.startsWith("#--", start + 1) || text.startsWith("!--", start + 1);
    return switch (text.charAt(start)) {
      case '<' -> opens ? after("-->", start + 4) : start;
      case '[' -> opens ? after("--]", start + 4) : start;
      default -> start;
    };
  }

  private int skipBlank(int start) {
    int i = start;
    while (i < text.length()) {
      int next = Character.isWhitespace(text.charAt(i)) ? i + 1 : commentEnd(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int after(String end, int start) {
    int found = text.indexOf(end, start);
    return found < 0 ? text.length() : found + end.length();
  }

  private int nameEnd(int start) {
    int end = Math.min(start, text.length());
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int at(int offset) {
    return fixedOffset == OUTSIDE ? offset : fixedOffset;
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == '$' || c == '@';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || Character.isDigit(c);
  }
}
