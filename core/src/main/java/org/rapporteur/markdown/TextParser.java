package org.rapporteur.markdown;

import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.parser.Parser;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Traces.Trace;
import org.rapporteur.source.Span;

/**
 * The library's parser, and what it does not take or only takes for ever: of a text with a table of
 * a million cells, or a paragraph of a million lines, nothing is left but the report.
 */
record TextParser(Parser parser, Parser withoutAddresses) {
  /** The most cells of a table: those missing in short rows count, since they are filled up. */
  static final int MOST_CELLS = 100_000;

  /** The most lines without an empty one: the parser goes through all above at each. */
  private static final int MOST_LINES = 10_000;

  Document parse(Prose prose, Diagnostics log) {
    Optional<Span> endless = endless(prose);
    if (endless.isPresent()) {
      log.report(
          Code.PROSE_SIZE,
          endless.get(),
          "more than " + MOST_LINES + " lines follow each other here, none of them empty");
      return new Document();
    }
    try {
      Parser fit = mayHoldAddress(prose) ? parser : withoutAddresses;
      return (Document) fit.parse(prose.text());
    } catch (IllegalArgumentException e) {
      if (!String.valueOf(e.getMessage()).contains("maxCells")) {
        throw e;
      }
      log.report(
          Code.PROSE_SIZE, widest(prose), "a table here has more than " + MOST_CELLS + " cells");
      return new Document();
    }
  }

  /** Whether something in it may become a link of itself. */
  private static boolean mayHoldAddress(Prose prose) {
    String text = prose.text();
    boolean found = prose.traces().has(Trace.ADDRESS) || text.endsWith(" ") || text.endsWith("\t");
    if (!found && prose.traces().has(Trace.AT)) {
      // What has no name before the sign is no address of mail; most are citations.
      for (int at = text.indexOf('@', 1); at >= 0 && !found; at = text.indexOf('@', at + 1)) {
        found = text.charAt(at - 1) != '[' && text.charAt(at - 1) != ' ';
      }
    }
    return found;
  }

  /** The first line of too many that follow each other. */
  private static Optional<Span> endless(Prose prose) {
    String text = prose.text();
    if (text.length() <= 2 * MOST_LINES) {
      return Optional.empty();
    }
    int first = 0;
    int lines = 0;
    for (int start = 0; start < text.length(); start = next(text, start)) {
      if (isBlank(text, start)) {
        lines = 0;
      } else if (lines++ == 0) {
        first = start;
      } else if (lines > MOST_LINES) {
        return Optional.of(prose.span(first, first + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isBlank(String text, int lineStart) {
    // The line of most texts begins with what it says.
    return text.charAt(lineStart) <= ' ' || text.charAt(lineStart) >= 128
        ? text.substring(lineStart, lineEnd(text, lineStart)).isBlank()
        : false;
  }

  /** The line with the most bars, which is the one that makes a table so wide. */
  private static Span widest(Prose prose) {
    String text = prose.text();
    int widest = 0;
    long most = -1;
    for (int start = 0; start < text.length(); start = next(text, start)) {
      long bars =
          text.substring(start, lineEnd(text, start)).chars().filter(sign -> sign == '|').count();
      if (bars > most) {
        most = bars;
        widest = start;
      }
    }
    return prose.span(widest, widest + 1);
  }

  /** A line ends at LF, CRLF or CR. */
  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int next(String text, int start) {
    int end = lineEnd(text, start);
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
