package org.rapporteur.read;

import java.util.Arrays;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/**
 * Where each character of a YAML value stands in its file: folded lines, indents and escapes lie
 * between what is written and what it says.
 */
interface Letters {
  /** The place in the file of the character at an index of the value. */
  int at(int index);

  /** The letters of a value that begins elsewhere in these. */
  default Letters from(int first) {
    return first == 0 ? this : index -> at(first + index);
  }

  /** A stretch of the value as a place in the file. */
  default Span span(SourceFile file, int from, int to) {
    int start = at(from);
    return file.span(start, from < to ? at(to - 1) + 1 : start);
  }

  /** A value that stands in the file as it is. */
  static Letters plain(int start) {
    return new Plain(start);
  }

  /** The letters of a value that stands in the file as it is. */
  record Plain(int start) implements Letters {
    @Override
    public int at(int index) {
      return start + index;
    }
  }

  /** A value that does not stand in the file: all of it is at one place. */
  static Letters allAt(int place) {
    return _ -> place;
  }

  /** The letters of a value whose written form runs from {@code start} to {@code end}. */
  static Letters of(String value, SourceFile file, int start, int end) {
    return file.text().startsWith(value, start)
        ? plain(start)
        : new Alignment(value, file.text(), start, end).align();
  }

  /** Goes through a value and its written form side by side. */
  final class Alignment {
    private static final String SKIPPED = " \t\r\n'\\";

    private final String value;
    private final String text;
    private final int begin;
    private final int end;
    private final boolean escapes;
    private int at;

    private Alignment(String value, String text, int begin, int end) {
      this.value = value;
      this.text = text;
      this.begin = begin;
      this.end = end;
      this.escapes = begin > 0 && text.charAt(begin - 1) == '"';
      this.at = begin;
    }

    private Letters align() {
      int[] places = new int[value.length() + 1];
      Arrays.fill(places, end);
      if (begin < end && (text.charAt(begin) == '|' || text.charAt(begin) == '>')) {
        toNextLine();
      }
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (escapes && isEscape(c)) {
          places[i] = at;
          if (Character.isHighSurrogate(c)
              && text.startsWith("\\U", at)
              && i + 1 < value.length()) {
            places[++i] = at;
          }
          skipEscape();
        } else if (Character.isWhitespace(c)) {
          places[i] = Math.min(at, end);
          if (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
          }
        } else if (findNext(c)) {
          places[i] = at++;
        } else {
          return allAt(begin);
        }
      }
      return index -> places[Math.min(index, places.length - 1)];
    }

    private void toNextLine() {
      while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
    }

    /** Whether an escape that stands for the character is next, behind white space perhaps. */
    private boolean isEscape(char c) {
      int next = at;
      while (next < end && Character.isWhitespace(text.charAt(next)) && text.charAt(next) != c) {
        next++;
      }
      boolean escape =
          next + 1 < end
              && text.charAt(next) == '\\'
              && !Character.isWhitespace(text.charAt(next + 1))
              && text.charAt(next + 1) != c;
      if (escape) {
        at = next;
      }
      return escape;
    }

    private void skipEscape() {
      int digits =
          switch (text.charAt(at + 1)) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
          };
      at = Math.min(end, at + 2 + digits);
    }

    /**
     * Goes to the next place where the character stands, over nothing but marks and white space.
     */
    private boolean findNext(char c) {
      while (at < end && text.charAt(at) != c && SKIPPED.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return at < end && text.charAt(at) == c;
    }
  }
}
