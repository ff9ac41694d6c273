package org.rapporteur.markdown;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Traces.Trace;
import org.rapporteur.source.SourceFile;

/**
 * Comments, {@code %% … %%} and {@code <!-- … -->}: taken out before the text is parsed, so that
 * nothing of them can reach a page, whatever they stand in or contain. Code keeps them, and {@code
 * \%%} is no comment.
 */
final class Comments implements Syntax {
  static final String PERCENT = "%%";
  static final String HTML = "<!--";

  /** The body of a file without its comments; one that is not closed is a problem, and stays. */
  static Prose remove(SourceFile file, int bodyStart, Diagnostics log) {
    Prose whole = Prose.whole(file, bodyStart);
    if (!whole.traces().has(Trace.COMMENT)) {
      return whole;
    }
    String text = file.text();
    CommentFinder finder = new CommentFinder(whole.text());
    int[] cuts = finder.find();
    for (int open : finder.unclosed()) {
      int length = text.startsWith(HTML, bodyStart + open) ? HTML.length() : PERCENT.length();
      log.report(Code.UNCLOSED_COMMENT, file.span(bodyStart + open, bodyStart + open + length));
    }
    return Prose.without(file, bodyStart, cuts);
  }

  /**
   * The net below the finder, which guesses what is code without a full parse: where the parser saw
   * text, a comment mark that is left is a problem, not something to publish.
   */
  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof Text text && text.getLiteral().contains(PERCENT)) {
      reportLeft(node, reading, PERCENT);
    } else if (node instanceof HtmlInline html && html.getLiteral().contains(HTML)) {
      reportLeft(node, reading, HTML);
    } else if (node instanceof HtmlBlock html && html.getLiteral().contains(HTML)) {
      reportLeft(node, reading, HTML);
    }
    return node;
  }

  private static void reportLeft(Node node, Reading reading, String mark) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    String written = reading.text().substring(reading.start(node), reading.end(node));
    int at = written.indexOf(mark);
    if (at >= 0 && (at == 0 || written.charAt(at - 1) != '\\')) {
      int start = reading.start(node) + at;
      reading.report(Code.UNCLOSED_COMMENT, reading.span(start, start + mark.length()));
    }
  }
}
