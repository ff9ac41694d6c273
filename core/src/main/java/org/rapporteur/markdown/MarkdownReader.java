package org.rapporteur.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;

/**
 * Reads the prose of a page: CommonMark with what GitHub adds and what a brief needs. Any number of
 * threads may use one reader.
 */
public final class MarkdownReader {
  /** What GitHub adds to CommonMark, as the library has it. */
  private static final List<Extension> LIBRARY =
      List.of(
          TablesExtension.builder().maxCells(TextParser.MOST_CELLS).build(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          FootnotesExtension.create(),
          TaskListItemsExtension.create());

  /** What we add, in the order in which each sees a node. A new one is added here. */
  private static final List<Syntax> OURS =
      List.of(
          new Nesting(),
          new Comments(),
          new FencedDivisions(),
          new Callouts(),
          new Statements(),
          new Alerts(),
          new WikiLinks(),
          new Citations(),
          new Addresses(),
          new Headings(),
          new Estimates(),
          new BlockQuotes(),
          new Tables(),
          new Footnotes(),
          new TaskLists());

  private final MarkdownOptions options;
  private final TextParser parser;
  private final Withholding withholding;

  /** A reader for everybody. */
  public MarkdownReader(MarkdownOptions options) {
    this(options, Tlp.CLEAR);
  }

  /**
   * A reader for an audience.
   *
   * @param audience the narrowest label that it may see; the rest is left out
   */
  public MarkdownReader(MarkdownOptions options, Tlp audience) {
    this.options = options;
    Parser.Builder builder =
        Parser.builder()
            .extensions(LIBRARY)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    OURS.forEach(syntax -> syntax.extend(builder));
    this.parser = new TextParser(builder.build());
    this.withholding = new Withholding(parser, audience);
  }

  /** Reads a file's text from {@code bodyStart} on, which is where its front matter has ended. */
  public Body read(SourceFile file, int bodyStart, Diagnostics log) {
    if (file.text().substring(bodyStart).isBlank()) {
      return Body.EMPTY;
    }
    Prose prose = withholding.of(Comments.remove(file, bodyStart, log), log).prose();
    Reading reading = new Reading(prose, log);
    Node document = parser.parse(prose, log);
    meet(document, reading);
    reading.runAfterwards();
    StringBuilder html = new StringBuilder(prose.text().length() * 3 / 2);
    renderer(reading).render(document, html);
    return reading.body(html.toString());
  }

  /** The text of a file as its readers know it: without comments and what is withheld. */
  public String told(SourceFile file, int bodyStart) {
    Diagnostics apart = new Diagnostics();
    return withholding.of(Comments.remove(file, bodyStart, apart), apart).prose().text();
  }

  /** The stretches of a file's text that are withheld from the audience, by its own markings. */
  public List<String> withheld(SourceFile file, int bodyStart) {
    Diagnostics apart = new Diagnostics();
    return file.text().contains(FencedDivisions.FENCE)
        ? withholding.of(Comments.remove(file, bodyStart, apart), apart).withheld()
        : List.of();
  }

  /** Goes through all nodes below one; {@link Nesting} has seen to it that they end soon enough. */
  private static void meet(Node parent, Reading reading) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node now = child;
      for (Syntax syntax : OURS) {
        now = syntax.meet(now, reading);
      }
      reading.addWords(PlainText.words(now));
      meet(now, reading);
      child = now.getNext();
    }
  }

  private HtmlRenderer renderer(Reading reading) {
    HtmlRenderer.Builder builder =
        HtmlRenderer.builder()
            .escapeHtml(!options.rawHtml())
            .percentEncodeUrls(true)
            .extensions(LIBRARY);
    OURS.forEach(syntax -> syntax.extend(builder, reading));
    return builder.build();
  }
}
