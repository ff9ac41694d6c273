package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.rapporteur.markdown.Citations.Citation;
import org.rapporteur.markdown.WikiLinks.WikiLink;

/**
 * The sentences of one page that links and citations stand in. A paragraph is cut into sentences
 * once, when the first of its links is asked for. The cutting is our own: the JDK's costs a good
 * part of a small build's start and ends a sentence after “Mr.”.
 */
final class Sentences {
  private static final int LONGEST = 300;
  private static final int LONGEST_WORD = 20;
  private static final int NOWHERE = -1;
  private static final Sentence NONE = Sentence.of("");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sgt", "capt", "maj", "adm",
          "sen", "rep", "gov", "pres", "amb", "hon", "vs", "cf", "ca", "approx", "dept", "est",
          "inc", "ltd", "jr", "sr");

  /** Those that are one only before a number. */
  private static final Set<String> NUMBERED =
      Set.of("no", "nos", "art", "arts", "para", "paras", "p", "pp", "vol", "fig", "ch", "sec");

  private final Reading reading;
  private @Nullable Node block;
  private String text = "";

  /** Where the sentences of the text end, the last one at the text's end. */
  private int[] ends = {};

  private final IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();

  /** The words of the block, in their order. */
  private final List<Words> words = new ArrayList<>();

  /** The sentence asked for last, and where in the text it stands. */
  private Sentence last = NONE;

  private int lastStart = NOWHERE;
  private int lastEnd = NOWHERE;

  /** The sentences of the page that is being read. */
  Sentences(Reading reading) {
    this.reading = reading;
  }

  /** The sentence a node stands in, shortened around it where it is very long. */
  Sentence around(Node node) {
    Node around = block(node);
    if (!around.equals(block)) {
      block = around;
      starts.clear();
      words.clear();
      lastStart = NOWHERE;
      text = PlainText.of(around, Sentences::isNoted, starts);
      addWords(around);
      ends = ends(text);
    }
    int at = Math.min(starts.getOrDefault(node, 0), text.length());
    // A citation after the full stop belongs to what it follows.
    int inside = node instanceof WikiLink || node.getFirstChild() != null ? at : at - 1;
    int found = Arrays.binarySearch(ends, Math.max(0, inside) + 1);
    int index = Math.min(found < 0 ? -found - 1 : found, ends.length - 1);
    return index < 0 ? NONE : sentence(index == 0 ? 0 : ends[index - 1], ends[index], at);
  }

  /** All links in a sentence share one, and those that are shortened to the same stretch. */
  private Sentence sentence(int start, int end, int at) {
    if (end - start > LONGEST) {
      return shortened(start, end, at);
    }
    return sentence(start, end, false, false);
  }

  private Sentence sentence(int start, int end, boolean isCutBefore, boolean isCutAfter) {
    if (start != lastStart || end != lastEnd) {
      last = made(start, end, isCutBefore, isCutAfter);
      lastStart = start;
      lastEnd = end;
    }
    return last;
  }

  private Sentence made(int start, int end, boolean isCutBefore, boolean isCutAfter) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return Sentence.of(text.substring(from, to), sourced(from, to), isCutBefore, isCutAfter);
  }

  /** A stretch of the text, as it stands in the file. */
  private SourcedText sourced(int from, int to) {
    SourcedText.Writer writer = reading.writer();
    int done = from;
    for (int i = firstBeyond(from); i < words.size() && start(words.get(i)) < to; i++) {
      Words each = words.get(i);
      int first = Math.max(start(each), done);
      int end = Math.min(start(each) + each.getLiteral().length(), to);
      if (first < end) {
        writer.append(text, done, first);
        writer.appendFrom(reading.origin(each) + first - start(each), text, first, end);
        done = end;
      }
    }
    writer.append(text, done, to);
    return writer.written();
  }

  /** The index of the first words that end behind a place. */
  private int firstBeyond(int place) {
    int before = 0;
    int beyond = words.size();
    while (before < beyond) {
      int middle = (before + beyond) / 2;
      Words each = words.get(middle);
      if (start(each) + each.getLiteral().length() <= place) {
        before = middle + 1;
      } else {
        beyond = middle;
      }
    }
    return before;
  }

  private int start(Words each) {
    return starts.getOrDefault(each, 0);
  }

  private void addWords(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Words found) {
        words.add(found);
      } else {
        addWords(child);
      }
    }
  }

  /** Where the sentences of a text end, the last one at the text's end. */
  static int[] ends(String text) {
    int[] ends = new int[4];
    int count = 0;
    for (int place = firstStop(text) + 1; place < text.length(); place++) {
      char before = text.charAt(place - 1);
      // Only a space or a mark of other scripts than the Latin can come before a new sentence.
      if ((before == ' ' || before >= '\u2000') && isEnd(text, place)) {
        if (count + 1 == ends.length) {
          ends = Arrays.copyOf(ends, count * 2 + 2);
        }
        ends[count++] = place;
      }
    }
    if (!text.isEmpty()) {
      ends[count++] = text.length();
    }
    return Arrays.copyOf(ends, count);
  }

  /** Where a sentence may first have ended, or the end of the text. */
  private static int firstStop(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c <= '?' || c >= '\u0080') && isFullStop(c)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static Node block(Node node) {
    Node up = node;
    while (up.getParent() != null && !(up instanceof Block) && !(up instanceof TableCell)) {
      up = up.getParent();
    }
    return up;
  }

  /** Links, citations, and the words around them. */
  private static boolean isNoted(Node node) {
    return node instanceof Words
        || node instanceof WikiLink
        || node instanceof Citation
        || node instanceof Link
        || node instanceof Image;
  }

  /** Whether a sentence has ended just before this place. */
  private static boolean isEnd(String text, int place) {
    int i = place - 1;
    boolean space = text.charAt(i) == ' ';
    if (space) {
      i--;
      if (i >= 0 && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
        return false;
      }
    }
    // Few closing marks stand together; a long row of them is no text.
    for (int most = 4; most > 0 && i >= 0 && isCloser(text.charAt(i)); most--) {
      i--;
    }
    if (i < 0 || !isFullStop(text.charAt(i))) {
      return false;
    }
    if (needsNoSpace(text.charAt(i))) {
      return text.charAt(place) != ' ' && !isCloser(text.charAt(place));
    }
    boolean lower = Character.isLowerCase(text.codePointAt(place));
    return space && !lower && !(text.charAt(i) == '.' && isAbbreviation(text, i));
  }

  private static boolean isFullStop(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '؟', '।' -> true;
      default -> needsNoSpace(c);
    };
  }

  private static boolean needsNoSpace(char c) {
    return switch (c) {
      case '。', '！', '？', '｡' -> true;
      default -> false;
    };
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '’', '”', '»', ')', ']', '」', '』' -> true;
      default -> false;
    };
  }

  private static boolean isAbbreviation(String text, int dot) {
    int from = dot;
    while (from > Math.max(0, dot - LONGEST_WORD) && isAbbreviating(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, dot);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    String lower = word.toLowerCase(Locale.ROOT);
    boolean number = dot + 2 < text.length() && Character.isDigit(text.charAt(dot + 2));
    return initial
        || word.indexOf('.') > 0
        || ABBREVIATIONS.contains(lower)
        || (number && NUMBERED.contains(lower));
  }

  private static boolean isAbbreviating(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private Sentence shortened(int start, int end, int at) {
    int to = Math.min(end, Math.max(start, at - LONGEST / 2) + LONGEST);
    int from = Math.max(start, to - LONGEST);
    if (from > start) {
      int space = text.indexOf(' ', from, from + LONGEST_WORD);
      from = space < 0 ? whole(from) : space;
    }
    if (to < end) {
      int space = to;
      while (space > to - LONGEST_WORD && text.charAt(space) != ' ') {
        space--;
      }
      to = text.charAt(space) == ' ' ? space : whole(to);
    }
    return sentence(from, to, from > start, to < end);
  }

  /** A place to cut at that is not inside a character. */
  private int whole(int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }
}
