package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.markdown.Callouts.Statement;
import org.rapporteur.source.Span;

/**
 * Quoted statements: {@code > [!quote] [[speaker]], date, on channel, act [@source]}, the words,
 * and perhaps {@code ^id} as the last line. {@link StatementHeader} reads the first line.
 */
final class Statements implements Syntax {
  static final List<String> NAMES = List.of("quote", "paraphrase");

  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof Statement statement) {
      Optional<BlockId> id = BlockId.take(statement, reading);
      id.ifPresent(found -> nameIt(statement, found, reading));
      Span span = reading.span(statement.start, statement.end);
      Optional<StatementHeader> header =
          StatementHeader.read(statement.rest, statement.end, span, reading);
      reportStrayIds(statement, reading);
      // The words are plain only when what is below was met too.
      reading.afterwards(() -> finish(statement, span, id, header, reading));
    }
    return node;
  }

  private static void nameIt(Statement statement, BlockId id, Reading reading) {
    if (reading.takeId(id.id())) {
      statement.id = id.id();
    } else {
      reading.report(
          Code.BAD_QUOTE, id.span(), "the block id ^" + id.id() + " is taken on this page");
    }
  }

  /** An id that is not the last line would be read as part of the words. */
  private static void reportStrayIds(Node parent, Reading reading) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph paragraph) {
        paragraph.getSourceSpans().forEach(line -> reportStrayId(paragraph, line, reading));
      } else if (child instanceof Block && !(child instanceof Statement)) {
        reportStrayIds(child, reading);
      }
    }
  }

  private static void reportStrayId(Paragraph paragraph, SourceSpan span, Reading reading) {
    int start = span.getInputIndex();
    String line = reading.text().substring(start, start + span.getLength());
    boolean taken = span.equals(paragraph.getSourceSpans().getLast());
    if (!taken && BlockId.isId(line.strip())) {
      int at = start + line.indexOf('^');
      reading.report(
          Code.BAD_QUOTE,
          reading.span(at, at + line.strip().length()),
          "a block id must be the last line of the statement, with an empty line after it");
    }
  }

  private static void finish(
      Statement statement,
      Span span,
      Optional<BlockId> id,
      Optional<StatementHeader> header,
      Reading reading) {
    String words = PlainText.ofBlocks(statement);
    if (words.isBlank()) {
      reading.report(Code.BAD_QUOTE, span, "no words follow");
    }
    header.ifPresent(first -> {
      QuoteCallout quote =
          new QuoteCallout(
              statement.name.equals("quote"),
              id.map(BlockId::id),
              id.map(BlockId::span).orElse(span),
              first.speaker(),
              first.parts(),
              first.sources(),
              words,
              span);
      statement.attribution = Optional.of(new Slot.Attribution(reading.addQuote(quote), span));
    });
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.nodeRendererFactory(
        context -> new Renderer<>(Statement.class, node -> render(node, context, reading)));
  }

  private static void render(
      Statement statement, HtmlNodeRendererContext context, Reading reading) {
    HtmlWriter html = context.getWriter();
    boolean verbatim = statement.name.equals("quote");
    html.line();
    html.raw("<figure class=\"statement" + (verbatim ? "\"" : " paraphrase\""));
    html.raw(statement.id.isEmpty() ? ">" : " id=\"" + Html.escape(statement.id) + "\">");
    html.line();
    html.tag("blockquote");
    html.line();
    Html.children(statement, context);
    html.line();
    html.tag("/blockquote");
    html.line();
    html.tag("figcaption");
    statement.attribution.ifPresent(slot -> html.raw(reading.open(slot)));
    html.tag("/figcaption");
    html.line();
    html.tag("/figure");
    html.line();
  }
}
