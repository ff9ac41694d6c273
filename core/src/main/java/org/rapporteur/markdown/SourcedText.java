package org.rapporteur.markdown;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text made of a source, of which most letters stand in that source as they are; those are not
 * kept a second time. It may be cut at some places, as the HTML of a page is at its slots.
 */
public final class SourcedText {
  private static final int CUT = 0;

  private final String source;
  private final String own;

  /**
   * How it is put together: {@code -n} is the next {@code n} letters of its own, {@code n} followed
   * by {@code m} the {@code m} letters of the source from the {@code n}th on, and 0 a cut.
   */
  private final int[] script;

  private SourcedText(String source, String own, int[] script) {
    this.source = source;
    this.own = own;
    this.script = script;
  }

  /** A text that is made of no source. */
  static SourcedText of(String text) {
    return new SourcedText("", text, text.isEmpty() ? new int[0] : new int[] {-text.length()});
  }

  /** A text of these pieces, which is cut between any two of them. */
  public static SourcedText of(List<String> pieces) {
    Writer writer = new Writer("");
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        writer.cut();
      }
      writer.append(pieces.get(i));
    }
    return writer.written();
  }

  /** At how many places it is cut. */
  int cuts() {
    int cuts = 0;
    for (int at = 0; at < script.length; at++) {
      if (script[at] > CUT) {
        at++;
      } else if (script[at] == CUT) {
        cuts++;
      }
    }
    return cuts;
  }

  /** Its pieces, from the first on. */
  public Pieces pieces() {
    return new Pieces();
  }

  /** The same letters, cut at the same places. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SourcedText text && toString().equals(text.toString()));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** All of it, with a NUL for each cut. */
  @Override
  public String toString() {
    if (script.length == 1 && script[0] < CUT) {
      return own;
    }
    StringBuilder all = new StringBuilder();
    Pieces pieces = pieces();
    pieces.next(all);
    for (int left = cuts(); left > 0; left--) {
      pieces.next(all.append('\0'));
    }
    return all.toString();
  }

  /** The pieces between the cuts, one after the other. */
  public final class Pieces {
    private int at;
    private int ownAt;

    private Pieces() {}

    /** Appends the next piece; behind the last there is nothing more. */
    public void next(StringBuilder out) {
      while (at < script.length) {
        int step = script[at++];
        if (step > CUT) {
          out.append(source, step - 1, step - 1 + script[at++]);
        } else if (step < CUT) {
          out.append(own, ownAt, ownAt - step);
          ownAt -= step;
        } else {
          return;
        }
      }
    }
  }

  /** Puts a text together. */
  static final class Writer {
    /** What is shorter is copied: to tell where it stands takes as much room. */
    private static final int WORTH_TELLING = 16;

    private final String source;
    private final StringBuilder own = new StringBuilder();
    private int[] script = new int[32];
    private int length;

    /** How many of its own letters the script does not have yet. */
    private int ownLeft;

    private char last;

    /** A writer of a text many letters of which stand in {@code source}. */
    Writer(String source) {
      this.source = source;
    }

    Writer append(String text) {
      return append(text, 0, text.length());
    }

    Writer append(String text, int from, int to) {
      if (from < to) {
        own.append(text, from, to);
        ownLeft += to - from;
        last = text.charAt(to - 1);
      }
      return this;
    }

    /** Appends a text that is thought to stand in the source from {@code start} on. */
    void appendFrom(int start, String text) {
      appendFrom(start, text, 0, text.length());
    }

    /** Appends a stretch of a text that is thought to stand in the source from {@code start} on. */
    void appendFrom(int start, String text, int from, int to) {
      int count = to - from;
      if (count < WORTH_TELLING || !source.regionMatches(start, text, from, count)) {
        append(text, from, to);
      } else {
        tellOwn();
        tell(start + 1);
        tell(count);
        last = text.charAt(to - 1);
      }
    }

    /** Whether nothing is written, or a line has just begun. */
    boolean beginsLine() {
      return last == '\n' || (length == 0 && ownLeft == 0);
    }

    void cut() {
      tellOwn();
      tell(CUT);
      last = CUT;
    }

    SourcedText written() {
      tellOwn();
      return new SourcedText(source, own.toString(), Arrays.copyOf(script, length));
    }

    private void tellOwn() {
      if (ownLeft > 0) {
        tell(-ownLeft);
        ownLeft = 0;
      }
    }

    private void tell(int step) {
      if (length == script.length) {
        script = Arrays.copyOf(script, 2 * length);
      }
      script[length++] = step;
    }
  }
}
