package org.rapporteur.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.rapporteur.markdown.Callouts.Statement;
import org.rapporteur.markdown.Traces.Trace;
import org.rapporteur.source.Span;

/**
 * The likelihoods and confidences in a page's own paragraphs, in the English words of ICD 203;
 * neither in block quotes nor between quotation marks.
 */
final class Estimates implements Syntax {
  /** Each expression has one of these in it; a page without them is done. */
  static final List<String> TRACES =
      List.of("kely", "babl", "fiden", "certain", "hance", "odds", "mote");

  private static final Pattern EXPRESSION =
      Pattern.compile(
          """
          \\b(?:almost\\ no\\ chance|(?:very\\ )?(?:un)?likely|roughly\\ even\\ (?:chances?|odds)
          |(?:almost|nearly)\\ certain(?:ly)?|(?:highly\\ )?(?:im)?probabl[ey]
          |remote\\ (?=chance|possibility|prospect|likelihood)
          |(?<=(?:chance|prospect|likelihood|possibility)\\ is\\ )remote|(?<=(?:chances|prospects)\\ are\\ )remote
          |(?:very\\ )?(?:high|moderate|medium|low)\\ confidence(?!-)|we\\ are\\ (?:\\w+\\ )?confident)\\b\
          """,
          Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"");

  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof Paragraph && reading.mayHold(Trace.ESTIMATE) && isOwn(node)) {
      reading.afterwards(() -> note(node, reading));
    }
    return node;
  }

  private static boolean isOwn(Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof BlockQuote || up instanceof Statement) {
        return false;
      }
    }
    return true;
  }

  private static void note(Node block, Reading reading) {
    IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();
    String text = PlainText.of(block, node -> node instanceof Text || node instanceof Code, starts);
    int[] ends = Sentences.ends(text);
    int first = reading.countSentences(ends.length);
    Matcher found = EXPRESSION.matcher(own(text, starts));
    int sentence = 0;
    while (found.find()) {
      while (ends[sentence] <= found.start()) {
        sentence++;
      }
      String words = found.group().strip();
      Span span = span(found.start(), found.start() + words.length(), text, starts, reading);
      reading.addEstimate(new Estimate(Degree.of(words), words, first + sentence, span));
    }
  }

  /** The text with dots for what is code or stands between quotation marks. */
  private static String own(String text, Map<Node, Integer> starts) {
    StringBuilder own = new StringBuilder(text);
    starts.forEach((node, start) -> {
      if (node instanceof Code code) {
        // Blank code at the end is not in the text.
        int from = Math.min(text.length(), start);
        int end = Math.min(text.length(), from + code.getLiteral().length());
        own.replace(from, end, dots(end - from));
      }
    });
    return QUOTED.matcher(own).replaceAll(quote -> dots(quote.group().length()));
  }

  private static String dots(int length) {
    return "\u00b7".repeat(length);
  }

  private static Span span(
      int start, int end, String text, Map<Node, Integer> starts, Reading reading) {
    int from = place(start, text, starts, reading);
    int to = place(end - 1, text, starts, reading) + 1;
    return reading.span(from, Math.max(from + 1, to));
  }

  /** Where a letter of the plain text stands in the parsed text, as near as can be told. */
  private static int place(int at, String text, Map<Node, Integer> starts, Reading reading) {
    return starts.entrySet().stream()
        .filter(entry -> entry.getValue() <= at && !isBlank(entry.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(entry -> place(text.charAt(at), at - entry.getValue(), entry.getKey(), reading))
        .orElse(0);
  }

  /** What is escaped is longer in the file than in the plain text. */
  private static int place(char letter, int offset, Node within, Reading reading) {
    int guess = reading.start(within) + offset;
    int found = reading.text().indexOf(letter, guess);
    return found < 0 || found >= reading.end(within) ? guess : found;
  }

  /** Whether nothing of it is in the plain text, where the next one begins at the same place. */
  private static boolean isBlank(Node node) {
    return !(node instanceof Text text)
        || text.getLiteral().chars().allMatch(c -> c <= ' ' || Character.isWhitespace(c));
  }
}
