package org.rapporteur.markdown;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.InlineParserContext;
import org.rapporteur.markdown.Citations.Citation;
import org.rapporteur.markdown.WikiLinks.WikiLink;

/**
 * A line of a paragraph while it is read, if there is nothing in it but words, {@code [[links]]},
 * {@code [@citations]}, and words set off by {@code **}, {@code *} or {@code _}.
 */
final class InlineLine {
  private static final int NO = -1;

  private final String text;
  private final SourceSpan span;
  private final Node block;
  private final InlineParserContext context;

  /** What was seen of the words that are not added yet; see {@link Words}. */
  private int count;

  private boolean isEven = true;
  private boolean isHarmless = true;

  /** 1 where the next letter begins a word, else 0. */
  private int beginning = 1;

  /** Whether no other letters than those of ASCII were seen, of which more is to be known. */
  private boolean isSimple = true;

  /** A line of {@code block}, to which its nodes are added. */
  InlineLine(String text, SourceSpan span, Node block, InlineParserContext context) {
    this.text = text;
    this.span = span;
    this.block = block;
    this.context = context;
  }

  /** Reads the line; false if there is something else in it. */
  boolean isRead() {
    int length = text.length();
    // Blanks at the end may break the line.
    if (length == 0 || isAt(' ', length - 1) || isAt('\t', length - 1)) {
      return false;
    }
    int from = 0;
    int at = wordsEnd(0);
    while (at < length) {
      // The outer brackets of a link belong to the words around it until it is met.
      boolean isLink = isAt('[', at) && isAt('[', at + 1);
      addText(block, from, isLink ? at + 1 : at);
      from =
          switch (text.charAt(at)) {
            case '[' -> isLink ? link(at + 1) : citation(at);
            case '*', '_' -> setOff(at);
            default -> NO;
          };
      if (from == NO) {
        return false;
      }
      at = wordsEnd(isLink ? from + 1 : from);
    }
    addText(block, from, length);
    return true;
  }

  private boolean isAt(char sign, int at) {
    return at < text.length() && text.charAt(at) == sign;
  }

  /** Where the next character is that may mean something. */
  private int wordsEnd(int from) {
    int length = text.length();
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z') {
        count += beginning;
        beginning = 0;
      } else if (c == ' ') {
        isEven &= !isAt(' ', at + 1);
        beginning = 1;
      } else if (mayMean(c, at)) {
        return at;
      } else {
        note(c);
      }
    }
    return length;
  }

  private void note(char c) {
    if (c >= '\u0080' || c < ' ') {
      isSimple = false;
    } else if (c == '"' || c == '>') {
      isHarmless = false;
    } else if (Character.isLetterOrDigit(c)) {
      count += beginning;
      beginning = 0;
    }
  }

  private boolean mayMean(char c, int at) {
    return switch (c) {
      case '[', ']', '*', '_', '~', '\\', '`', '&', '<' -> true;
      case '!' -> isAt('[', at + 1);
      default -> false;
    };
  }

  /** Reads {@code [name]}, which has brackets around it; gives its end. */
  private int link(int open) {
    int close = bracketEnd(open + 1);
    if (close == NO || !isAt(']', close + 1) || isAt('^', open + 1)) {
      return NO;
    }
    String written = text.substring(open + 1, close);
    return written.isBlank() ? NO : add(new WikiLink(written), open, close + 1);
  }

  /** Reads {@code [@key …]}; gives its end. */
  private int citation(int open) {
    int close = isAt('@', open + 1) ? bracketEnd(open + 1) : NO;
    if (close == NO || isAt('(', close + 1) || isAt('[', close + 1)) {
      return NO;
    }
    String written = text.substring(open + 1, close);
    return context.getDefinition(LinkReferenceDefinition.class, written) == null
        ? add(new Citation(written), open, close + 1)
        : NO;
  }

  /** Where the bracket closes, if nothing is in it that could mean something beyond. */
  private int bracketEnd(int from) {
    for (int at = from; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case ']' -> {
          return at;
        }
        case '[', '\\', '`', '<' -> {
          return NO;
        }
        default -> {}
      }
    }
    return NO;
  }

  /** Reads words between {@code *} or {@code _}, or two of them; gives the end. */
  private int setOff(int open) {
    char mark = text.charAt(open);
    int count = isAt(mark, open + 1) ? 2 : 1;
    int from = open + count;
    int to = wordsEnd(from);
    boolean isOpening = (open == 0 || isAt(' ', open - 1)) && from < to && isOfWord(from);
    boolean isClosing =
        isAt(mark, to)
            && (count == 1 || isAt(mark, to + 1))
            && isOfWord(to - 1)
            && isAfterWord(to + count);
    if (!isOpening || !isClosing) {
      return NO;
    }
    String marks = text.substring(open, from);
    Node node = count == 1 ? new Emphasis(marks) : new StrongEmphasis(marks);
    addText(node, from, to);
    return add(node, open, to + count);
  }

  private boolean isOfWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isAfterWord(int at) {
    return at == text.length() || " .,;:?!)".indexOf(text.charAt(at)) >= 0;
  }

  private void addText(Node parent, int from, int to) {
    if (from < to) {
      String literal = text.substring(from, to);
      Words words =
          isSimple
              ? new Words(literal, count, isEven, isHarmless)
              : new Words(literal, PlainText.words(literal), false, isHarmless);
      words.setSourceSpans(List.of(span.subSpan(from, to)));
      parent.appendChild(words);
    }
    count = 0;
    beginning = 1;
    isEven = true;
    isHarmless = true;
    isSimple = true;
  }

  private int add(Node node, int from, int to) {
    node.setSourceSpans(List.of(span.subSpan(from, to)));
    block.appendChild(node);
    return to;
  }
}
