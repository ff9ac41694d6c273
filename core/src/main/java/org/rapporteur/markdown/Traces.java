package org.rapporteur.markdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a text may hold, by the marks without which it cannot. Most pages have none of most, and are
 * spared the search for each. The marks are all found in one walk (Aho and Corasick, 1975).
 */
record Traces(int found) {
  /** What is looked for. */
  enum Trace {
    COMMENT(1),
    DIVISION(2),
    ESTIMATE(4),
    /** An address that becomes a link of itself, but for one of mail. */
    ADDRESS(8),
    /** What an address of mail has in it, and a citation. */
    AT(16);

    private final int bit;

    Trace(int bit) {
      this.bit = bit;
    }

    private List<String> marks() {
      return switch (this) {
        case COMMENT -> List.of(Comments.PERCENT, Comments.HTML);
        case DIVISION -> List.of(FencedDivisions.FENCE);
        case ESTIMATE -> Estimates.TRACES;
        // An escape may stand for any sign, and a blank at the end of a line is not of the text.
        case ADDRESS -> List.of("://", "www.", "\\", "&", " \n", "\t\n", " \r", "\t\r");
        case AT -> List.of("@");
      };
    }
  }

  private static final Walk WALK = new Walk();

  /** What stands in a text. */
  static Traces of(String text) {
    return new Traces(WALK.over(text));
  }

  boolean has(Trace trace) {
    return (found & trace.bit) != 0;
  }

  /**
   * The states of a walk, each of them how much of which mark was just read. It is made once and
   * only read then.
   */
  private static final class Walk {
    private static final int ROW = 0xFFFF;
    private static final int FOUND = 16;

    /** The characters that marks are made of are numbered from 1, all others are 0. */
    private final byte[] number = new byte[128];

    /**
     * A row for each state, with the next state by the number of the next character: where its row
     * begins and, in the upper bits, what has been found with it.
     */
    private int[] next;

    private final int width;

    Walk() {
      int numbers = 1;
      for (int c : marks().flatMapToInt(String::chars).distinct().toArray()) {
        number[c] = (byte) numbers++;
      }
      width = numbers;
      next = new int[width];
      for (Trace trace : Trace.values()) {
        trace.marks().forEach(mark -> add(mark, trace.bit << FOUND));
      }
      joinUp();
    }

    private static Stream<String> marks() {
      return Arrays.stream(Trace.values()).flatMap(trace -> trace.marks().stream());
    }

    private void add(String mark, int bit) {
      int state = 0;
      int edge = 0;
      for (int i = 0; i < mark.length(); i++) {
        edge = state + number[mark.charAt(i)];
        if (next[edge] == 0) {
          next[edge] = next.length;
          next = Arrays.copyOf(next, next.length + width);
        }
        state = next[edge] & ROW;
      }
      next[edge] |= bit;
    }

    /** Where a mark does not go on, the end of what was read may be the beginning of another. */
    private void joinUp() {
      int[] shorter = new int[next.length];
      Deque<Integer> states = new ArrayDeque<>(List.of(0));
      while (!states.isEmpty()) {
        int state = states.pop();
        for (int i = 1; i < width; i++) {
          int beyond = state == 0 ? 0 : next[shorter[state] + i];
          int edge = state + i;
          if (next[edge] == 0) {
            next[edge] = beyond;
          } else {
            shorter[next[edge] & ROW] = beyond & ROW;
            next[edge] |= beyond & ~ROW;
            states.addLast(next[edge] & ROW);
          }
        }
      }
    }

    int over(String text) {
      int found = 0;
      int state = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int edge = c < number.length ? next[state + number[c]] : 0;
        found |= edge;
        state = edge & ROW;
      }
      return found >>> FOUND;
    }
  }
}
