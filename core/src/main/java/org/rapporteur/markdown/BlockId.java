package org.rapporteur.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.source.Span;

/** A block id, {@code ^name}, on a line of its own: the last of a callout, or right after it. */
record BlockId(String id, Span span) {
  private static final Pattern WELL_FORMED = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

  /** Takes the id of a callout out of the text. */
  static Optional<BlockId> take(Node callout, Reading reading) {
    if (lastParagraph(callout) instanceof Paragraph last && isId(lastLine(last, reading))) {
      BlockId id = read(last, reading);
      removeLastLine(last);
      return Optional.of(id).filter(found -> found.check(reading));
    }
    if (callout.getNext() instanceof Paragraph next
        && next.getSourceSpans().size() == 1
        && isId(lastLine(next, reading))) {
      BlockId id = read(next, reading);
      next.unlink();
      return Optional.of(id).filter(found -> found.check(reading));
    }
    return Optional.empty();
  }

  /** Whether a line, without the white space around it, is nothing but an id. */
  static boolean isId(String line) {
    return line.startsWith("^") && line.chars().noneMatch(Character::isWhitespace);
  }

  private boolean check(Reading reading) {
    if (!WELL_FORMED.matcher(id).matches()) {
      reading.report(
          Code.BAD_QUOTE, span, "a block id is made of letters, digits and hyphens: ^name");
      return false;
    }
    return true;
  }

  private static BlockId read(Paragraph paragraph, Reading reading) {
    String line = lastLine(paragraph, reading);
    SourceSpan last = paragraph.getSourceSpans().getLast();
    int start = reading.text().indexOf(line, last.getInputIndex());
    return new BlockId(line.substring(1), reading.span(start, start + line.length()));
  }

  private static Node lastParagraph(Node block) {
    Node last = block;
    while (last.getLastChild() != null && !(last instanceof Paragraph)) {
      last = last.getLastChild();
    }
    return last;
  }

  private static String lastLine(Paragraph paragraph, Reading reading) {
    SourceSpan last = paragraph.getSourceSpans().getLast();
    int start = last.getInputIndex();
    return reading.text().substring(start, start + last.getLength()).strip();
  }

  private static void removeLastLine(Paragraph paragraph) {
    while (paragraph.getLastChild() != null) {
      Node last = paragraph.getLastChild();
      last.unlink();
      if (last instanceof SoftLineBreak || last instanceof HardLineBreak) {
        break;
      }
    }
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }
}
