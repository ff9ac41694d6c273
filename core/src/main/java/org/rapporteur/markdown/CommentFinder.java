package org.rapporteur.markdown;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * One search for comments in a text: a walk over its lines that knows code fences, indented code
 * and code spans well enough to leave them alone. A line with nothing but a comment goes as a
 * whole, so that the paragraph or list around it holds together.
 */
final class CommentFinder {
  private static final int CODE_INDENT = 4;

  private final String text;
  private int[] cuts = new int[8];
  private int cutCount;
  private final IntStream.Builder unclosed = IntStream.builder();

  /** Where the search stands, and whether its line has shown nothing but indent and marks yet. */
  private int at;

  private int lineStart;
  private boolean bare;

  /** The open code fence: its character (0 for none), length, quote marks around it, indent. */
  private char fence;

  private int fenceLength;
  private int fenceQuotes;
  private int fenceIndent;

  /** Whether indented code may begin here, and where the content of the innermost list does. */
  private boolean afterBlank = true;

  private boolean wasAfterBlank = true;
  private int listContent;

  /** Where the next HTML comment ends, as far as it was looked for. */
  private int htmlEnd = -1;

  /** Where the paragraph around the search ends, and the backtick runs known not to close in it. */
  private int paragraphEnd;

  private final BitSet neverClosed = new BitSet();

  CommentFinder(String text) {
    this.text = text;
  }

  /** The beginning and end of each stretch to leave out. */
  int[] find() {
    while (at < text.length()) {
      lineStart = at;
      bare = true;
      if (isCodeLine()) {
        at = nextLine(at);
      } else {
        findInLine();
      }
    }
    return Arrays.copyOf(cuts, cutCount);
  }

  /** Where a comment begins that has no end. */
  int[] unclosed() {
    return unclosed.build().toArray();
  }

  /** Looks at what a line begins with, keeps fences and lists up to date, and goes past it. */
  private boolean isCodeLine() {
    LineStart start = LineStart.of(text, at);
    if (fence != 0) {
      boolean sameQuote = start.quotes() == fenceQuotes;
      boolean left =
          start.quotes() < fenceQuotes
              || (sameQuote && !start.blank() && start.indent() < fenceIndent);
      if (!left) {
        if (sameQuote && !start.isListItem() && closesFence(start)) {
          fence = 0;
          afterBlank = true;
        }
        return true;
      }
      fence = 0;
    }
    if (start.blank()) {
      afterBlank = true;
      paragraphEnd = 0;
      at = start.content();
      return false;
    }
    if (start.isListItem()) {
      listContent = start.column();
    } else if (start.indent() < listContent && afterBlank) {
      listContent = start.indent();
    }
    boolean code = afterBlank && !start.isListItem() && start.indent() >= listContent + CODE_INDENT;
    if (code) {
      return true;
    }
    wasAfterBlank = afterBlank;
    if (opensFence(start)) {
      fenceQuotes = start.quotes();
      fenceIndent = start.isListItem() || start.indent() >= listContent ? listContent : 0;
      return true;
    }
    afterBlank = false;
    bare = !start.isListItem();
    at = start.content();
    return false;
  }

  private boolean opensFence(LineStart start) {
    int content = start.content();
    if (!start.isListItem() && start.indent() >= listContent + CODE_INDENT) {
      return false;
    }
    char c = content < text.length() ? text.charAt(content) : 0;
    int length = c == '`' || c == '~' ? run(content) : 0;
    if (length < 3) {
      return false;
    }
    int again = c == '`' ? text.indexOf('`', content + length) : -1;
    if (again >= 0 && again < lineEnd(content)) {
      return false;
    }
    fence = c;
    fenceLength = length;
    return true;
  }

  private boolean closesFence(LineStart start) {
    int content = start.content();
    return start.indent() < fenceIndent + CODE_INDENT
        && content < text.length()
        && text.charAt(content) == fence
        && run(content) >= fenceLength
        && text.substring(content + run(content), lineEnd(content)).isBlank();
  }

  /** Goes from here to the beginning of a line that is no longer this one. */
  private void findInLine() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        at = nextLine(at);
        return;
      } else if (text.startsWith(Comments.PERCENT, at)) {
        if (comment(text.indexOf(Comments.PERCENT, at + 2), 2)) {
          return;
        }
      } else if (text.startsWith(Comments.HTML, at)) {
        // “<!-->” and “<!--->” are whole comments too.
        int from = text.startsWith(">", at + 4) || text.startsWith("->", at + 4) ? at + 2 : at + 4;
        if (comment(htmlEnd(from), 3)) {
          return;
        }
      } else if (c == '`') {
        bare = false;
        codeSpan();
      } else {
        bare &= c == ' ' || c == '\t';
        at += c == '\\' && at + 1 < text.length() && !isLineEnd(at + 1) ? 2 : 1;
      }
    }
  }

  /** Where {@code -->} stands next; looked for once where there is none. */
  private int htmlEnd(int from) {
    if (htmlEnd < from) {
      int found = text.indexOf("-->", from);
      htmlEnd = found < 0 ? Integer.MAX_VALUE : found;
    }
    return htmlEnd == Integer.MAX_VALUE ? -1 : htmlEnd;
  }

  /** Leaves out a comment; true if its whole line went, so that a line begins here. */
  private boolean comment(int closing, int length) {
    if (closing < 0) {
      unclosed.add(at);
      bare = false;
      at += 2;
      return false;
    }
    int from = at;
    int to = closing + length;
    int next = skipBlanks(to);
    boolean lastOnLine = next == text.length() || isLineEnd(next);
    if (bare && lastOnLine) {
      from = lineStart;
      to = nextLine(next);
    } else if (bare) {
      to = next;
    } else if (lastOnLine) {
      to = next;
      while (from > lineStart && isBlank(from - 1)) {
        from--;
      }
    }
    cut(from, to);
    at = to;
    if (bare && lastOnLine) {
      afterBlank = wasAfterBlank;
      return true;
    }
    return false;
  }

  private void codeSpan() {
    int length = run(at);
    if (at >= paragraphEnd) {
      paragraphEnd = findParagraphEnd(at);
      neverClosed.clear();
    }
    int close = neverClosed.get(length) ? -1 : closingRun(at + length, length);
    if (close < 0) {
      neverClosed.set(length);
      at += length;
    } else {
      at = close + length;
    }
  }

  private int closingRun(int from, int length) {
    int i = text.indexOf('`', from);
    while (i >= 0 && i < paragraphEnd) {
      int run = run(i);
      if (run == length) {
        return i;
      }
      i = text.indexOf('`', i + run);
    }
    return -1;
  }

  private int findParagraphEnd(int from) {
    int end = lineEnd(from);
    while (end < text.length()) {
      int next = nextLine(end);
      LineStart start = LineStart.of(text, next);
      if (start.blank() || start.isListItem() || interrupts(start.content())) {
        return end;
      }
      end = lineEnd(next);
    }
    return end;
  }

  /** Whether a heading, a fence or an HTML comment begins here, whatever stands before. */
  private boolean interrupts(int content) {
    return text.startsWith("#", content)
        || text.startsWith("```", content)
        || text.startsWith("~~~", content)
        || text.startsWith(Comments.HTML, content);
  }

  private void cut(int from, int to) {
    // A line that goes as a whole takes the comments on it along.
    while (cutCount > 0 && cuts[cutCount - 2] >= from) {
      cutCount -= 2;
    }
    if (cutCount == cuts.length) {
      cuts = Arrays.copyOf(cuts, cutCount * 2);
    }
    cuts[cutCount++] = from;
    cuts[cutCount++] = to;
  }

  private int run(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == text.charAt(from)) {
      i++;
    }
    return i - from;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && isBlank(i)) {
      i++;
    }
    return i;
  }

  private boolean isBlank(int i) {
    return text.charAt(i) == ' ' || text.charAt(i) == '\t';
  }

  private boolean isLineEnd(int i) {
    return text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && !isLineEnd(i)) {
      i++;
    }
    return i;
  }

  /** The beginning of the line after the one that {@code from} is on. */
  private int nextLine(int from) {
    int end = lineEnd(from);
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }
}
