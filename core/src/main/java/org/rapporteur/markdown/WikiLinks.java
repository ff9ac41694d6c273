package org.rapporteur.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.source.Span;

/**
 * Links to pages by name: {@code [[target]]}, {@code [[target#heading]]}, {@code [[#heading]]},
 * each with {@code |text} or, in tables, {@code \|text}.
 */
final class WikiLinks implements Syntax {
  /** A link by name. The parser sees the inner brackets; the outer ones go when it is met. */
  static final class WikiLink extends CustomNode {
    /** What is written between the inner brackets. */
    private final String written;

    private final Target target;

    WikiLink(String written) {
      this.written = written;
      this.target = Target.of(written);
    }

    /** The words a reader sees where the page's title is not known yet. */
    String shown() {
      return target.text().orElse(target.name().isEmpty() ? target.heading() : target.name());
    }
  }

  /** The parts of a link, trimmed, white space as single spaces; empty where there is none. */
  record Target(String name, String heading, Optional<String> text) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Target of(String written) {
      String line = isEven(written) ? written : SPACE.matcher(written).replaceAll(" ").strip();
      int bar = line.indexOf('|');
      String address = bar < 0 ? line : line.substring(0, bar);
      if (address.endsWith("\\")) {
        address = address.substring(0, address.length() - 1);
      }
      int hash = address.indexOf('#');
      String name = hash < 0 ? address : address.substring(0, hash);
      String heading = hash < 0 ? "" : address.substring(hash + 1);
      String text = bar < 0 ? "" : line.substring(bar + 1).strip();
      return new Target(
          name.strip(), heading.strip(), text.isEmpty() ? Optional.empty() : Optional.of(text));
    }

    /** Whether it is as it would be with white space as single spaces. */
    private static boolean isEven(String written) {
      char before = ' ';
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
          return false;
        }
        before = c;
      }
      return before != ' ';
    }

    boolean isEmpty() {
      return name.isEmpty() && heading.isEmpty();
    }
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.linkProcessor(new Processor());
  }

  @Override
  public Node meet(Node node, Reading reading) {
    if (!(node instanceof WikiLink link)) {
      return node;
    }
    dropOuterBrackets(link);
    if (link.target.isEmpty()) {
      reading.report(Code.BROKEN_LINK, span(link, reading), link.written);
    }
    if (isInImage(link)) {
      Text text = new Text(link.shown());
      link.insertAfter(text);
      link.unlink();
      return text;
    }
    return link;
  }

  private static void dropOuterBrackets(WikiLink link) {
    if (link.getPrevious() instanceof Text before && before.getLiteral().endsWith("[")) {
      before.setLiteral(before.getLiteral().substring(0, before.getLiteral().length() - 1));
    }
    if (link.getNext() instanceof Text after && after.getLiteral().startsWith("]")) {
      after.setLiteral(after.getLiteral().substring(1));
    }
  }

  private static boolean isInImage(Node node) {
    Node up = node.getParent();
    while (up != null && !(up instanceof Image)) {
      up = up.getParent();
    }
    return up != null;
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.nodeRendererFactory(context ->
        new Renderer<>(
            WikiLink.class, link -> context.getWriter().raw(reading.open(slot(link, reading)))));
  }

  static Slot slot(WikiLink link, Reading reading) {
    Target target = link.target;
    return new Slot.PageLink(
        target.name(),
        target.heading().isEmpty() ? Optional.empty() : Optional.of(target.heading()),
        target.text().isEmpty() ? target.text() : target.text().map(Html::escape),
        reading.sentence(link),
        span(link, reading));
  }

  private static Span span(WikiLink link, Reading reading) {
    return reading.spanInBrackets(link, link.written, 1);
  }

  private static final class Processor implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      scanner.setPosition(link.afterTextBracket());
      if (scanner.peek() != ']' || link.marker() != null || !isBracketed(link.openingBracket())) {
        return LinkResult.none();
      }
      return link.text().isBlank()
          ? LinkResult.none()
          : LinkResult.replaceWith(new WikiLink(link.text()), link.afterTextBracket());
    }

    /** Whether a written “[” stands before; one that is escaped is longer in the source. */
    private static boolean isBracketed(Text bracket) {
      return bracket.getPrevious() instanceof Text before
          && before.getLiteral().equals("[")
          && before.getSourceSpans().size() == 1
          && before.getSourceSpans().getFirst().getLength() == 1;
    }
  }
}
