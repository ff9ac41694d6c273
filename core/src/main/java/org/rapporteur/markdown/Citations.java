package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.source.Span;

/** Citations of sources: {@code [@key]}, {@code [@key, p. 3]}, {@code [see @one; @two, ch. 2]}. */
final class Citations implements Syntax {
  /** What tells a citation from other text in brackets. */
  private static final Pattern MARK = Pattern.compile("^\\s*-?@|\\s-?@[\\p{L}\\p{N}_]");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A citation as it is written, without the brackets. */
  static final class Citation extends CustomNode {
    private final String written;

    /** The sources it names, known once it was met; none if it is malformed. */
    private List<CitationUse> uses = List.of();

    Citation(String written) {
      this.written = written;
    }
  }

  /** Whether a text in brackets is meant as a citation, well formed or not. */
  static boolean isMeant(String inBrackets) {
    return inBrackets.indexOf('@') >= 0 && MARK.matcher(inBrackets).find();
  }

  /**
   * The sources a citation names, none if it is malformed.
   *
   * @param written the text between the brackets
   * @param place where a character of it stands in the parsed text
   */
  static List<CitationUse> parse(String written, IntUnaryOperator place, Reading reading) {
    List<CitationUse> uses = new ArrayList<>();
    int from = 0;
    for (String one : written.split(";", -1)) {
      Optional<CitationUse> use = parseOne(one, from, place, reading);
      if (use.isEmpty()) {
        return List.of();
      }
      uses.add(use.get());
      from += one.length() + 1;
    }
    return uses;
  }

  /** “see @key, p. 3”: words before, a hyphen that means nothing here, the key, the place in it. */
  private static Optional<CitationUse> parseOne(
      String one, int from, IntUnaryOperator place, Reading reading) {
    Matcher mark = MARK.matcher(one);
    if (!mark.find()) {
      return Optional.empty();
    }
    int at = one.indexOf('@', mark.start());
    int end = keyEnd(one, at + 1);
    String key = one.substring(at + 1, end);
    String rest = one.substring(end).strip();
    if (key.isEmpty() || rest.equals(",") || !(rest.isEmpty() || rest.startsWith(","))) {
      return Optional.empty();
    }
    // Words before the key are kept with the place in the source.
    String words = one.substring(0, mark.start()) + " " + (rest.isEmpty() ? "" : rest.substring(1));
    String locator = SPACE.matcher(words.strip()).replaceAll(" ");
    int start = place.applyAsInt(from + at + 1);
    return Optional.of(
        new CitationUse(
            key,
            Optional.of(locator).filter(text -> !text.isEmpty()),
            reading.span(start, start + key.length())));
  }

  /** Where a key ends; it may hold, but not end in, a dot or colon. */
  private static int keyEnd(String text, int from) {
    int end = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '-') {
        end = i + 1;
      } else if (c != '.' && c != ':' && c != '/') {
        break;
      }
    }
    return end;
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.linkProcessor(new Processor());
  }

  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof Citation citation) {
      citation.uses = uses(citation, reading);
      if (citation.uses.isEmpty()) {
        reading.report(Code.BAD_CITATION, span(citation, reading));
      }
    }
    if (node instanceof Image image) {
      moveBehind(image);
    }
    return node;
  }

  /** The words for a picture are plain text: what is cited in them is shown after the picture. */
  private static void moveBehind(Image image) {
    Node child = image.getLastChild();
    while (child != null) {
      Node before = child.getPrevious();
      if (child instanceof Citation) {
        image.insertAfter(child);
      }
      child = before;
    }
  }

  private static List<CitationUse> uses(Citation citation, Reading reading) {
    String bracketed = "[" + citation.written;
    return parse(citation.written, i -> reading.offset(citation, bracketed, i + 1), reading);
  }

  private static Span span(Citation citation, Reading reading) {
    return reading.spanInBrackets(citation, citation.written, 0);
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.nodeRendererFactory(context ->
        new Renderer<>(
            Citation.class,
            citation ->
                slot(citation, reading)
                    .ifPresent(slot -> context.getWriter().raw(reading.open(slot)))));
  }

  /** The slot of a citation; none if it is malformed. */
  static Optional<Slot> slot(Citation citation, Reading reading) {
    return citation.uses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Slot.Citations(citation.uses, reading.sentence(citation), span(citation, reading)));
  }

  private static final class Processor implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      boolean plain = link.marker() == null && link.destination() == null;
      return plain && isMeant(link.text()) && !isDefined(link, context)
          ? LinkResult.replaceWith(new Citation(link.text()), link.afterTextBracket())
          : LinkResult.none();
    }

    private static boolean isDefined(LinkInfo link, InlineParserContext context) {
      String label = link.label();
      String wanted = label == null || label.isEmpty() ? link.text() : label;
      return context.getDefinition(LinkReferenceDefinition.class, wanted) != null;
    }
  }
}
