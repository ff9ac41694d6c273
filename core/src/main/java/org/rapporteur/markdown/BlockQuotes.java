package org.rapporteur.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.rapporteur.markdown.Callouts.Statement;
import org.rapporteur.source.Span;

/**
 * Plain block quotes that do not say whose words they are: neither a link nor a citation stands in
 * them, nor a dash and a name in the paragraph below.
 */
final class BlockQuotes implements Syntax {
  private static final Pattern ATTRIBUTION = Pattern.compile("\\[\\[|\\[-?@|\\]\\(");

  private static final Pattern SIGNATURE = Pattern.compile("(?:—|–|--)\\s*\\S");

  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof BlockQuote && !isWithinQuote(node)) {
      Span span = reading.span(node);
      String quote = reading.text().substring(reading.start(node), reading.end(node));
      if (!ATTRIBUTION.matcher(quote).find() && !isSigned(node, reading)) {
        reading.addUnattributed(span);
      }
    }
    return node;
  }

  private static boolean isWithinQuote(Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof BlockQuote || up instanceof Statement) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last line of the quote, or the paragraph below it, is a dash and a name. */
  private static boolean isSigned(Node quote, Reading reading) {
    return isSignature(quote.getNext(), reading) || isSignature(quote.getLastChild(), reading);
  }

  private static boolean isSignature(Node node, Reading reading) {
    return node instanceof Paragraph
        && SIGNATURE
            .matcher(reading.text())
            .region(reading.start(node), reading.end(node))
            .lookingAt();
  }
}
