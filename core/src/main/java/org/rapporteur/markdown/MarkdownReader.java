package org.rapporteur.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Traces.Trace;
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
          FootnotesExtension.create(),
          TaskListItemsExtension.create());

  /** What makes links of addresses goes through every letter, and is left out where it can be. */
  private static final Extension ADDRESSES = AutolinkExtension.create();

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

  /** The same in a form that costs nothing to go through. */
  private static final Syntax[] MEETING = OURS.toArray(Syntax[]::new);

  private final MarkdownOptions options;
  private final boolean alone;
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
    this(options, audience, false);
  }

  private MarkdownReader(MarkdownOptions options, Tlp audience, boolean alone) {
    this.options = options;
    this.alone = alone;
    Parser whole = parser(Stream.concat(Stream.of(ADDRESSES), LIBRARY.stream()).toList());
    this.parser = new TextParser(whole, alone ? whole : parser(LIBRARY));
    this.withholding = new Withholding(parser, audience);
  }

  /** A reader that leaves all to the library, as a measure of what is done without it. */
  public static MarkdownReader ofLibraryAlone(MarkdownOptions options) {
    return new MarkdownReader(options, Tlp.CLEAR, true);
  }

  private Parser parser(List<Extension> extensions) {
    Parser.Builder builder =
        Parser.builder()
            .extensions(extensions)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    if (!alone) {
      builder.inlineParserFactory(Inlines::new);
    }
    OURS.forEach(syntax -> syntax.extend(builder));
    return builder.build();
  }

  /**
   * The prose of a page as its audience may read it.
   *
   * @param withheld the stretches of the text that are withheld, by its own markings
   */
  public record Told(Body body, List<String> withheld) {}

  /** Reads a file's text from {@code bodyStart} on, which is where its front matter has ended. */
  public Body read(SourceFile file, int bodyStart, Diagnostics log) {
    return tell(file, bodyStart, log).body();
  }

  /** The same, with what is left out of it. */
  public Told tell(SourceFile file, int bodyStart, Diagnostics log) {
    if (isBlank(file.text(), bodyStart)) {
      return new Told(Body.EMPTY, List.of());
    }
    Withholding.Cut cut = withholding.of(Comments.remove(file, bodyStart, log), log);
    return new Told(body(cut.prose(), log), cut.withheld());
  }

  private static boolean isBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private Body body(Prose prose, Diagnostics log) {
    Reading reading = new Reading(prose, log);
    Document document = parser.parse(prose, log);
    boolean isPlain = meet(document, reading) && !alone;
    reading.runAfterwards();
    return reading.body(isPlain ? new PlainHtml(reading).of(document) : html(document, reading));
  }

  private SourcedText html(Node document, Reading reading) {
    StringBuilder html = new StringBuilder(reading.text().length() * 3 / 2);
    renderer(reading).render(document, html);
    return SourcedText.of(Reading.cut(html.toString()));
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

  /**
   * Goes through all nodes below one; {@link Nesting} has seen to it that they end soon enough.
   * Whether {@link PlainHtml} writes all of them.
   */
  private static boolean meet(Node parent, Reading reading) {
    boolean isPlain = true;
    for (Node child = parent.getFirstChild(); child != null; ) {
      Node now = child;
      // Of words there is nothing to be noted but a comment that was not taken out.
      if (!(now instanceof Text) || reading.mayHold(Trace.COMMENT)) {
        for (int i = 0; i < MEETING.length; i++) {
          now = MEETING[i].meet(now, reading);
        }
      }
      isPlain &= PlainHtml.writes(now);
      reading.addWords(PlainText.words(now));
      if (now.getFirstChild() != null) {
        isPlain &= meet(now, reading);
      }
      child = now.getNext();
    }
    return isPlain;
  }

  private HtmlRenderer renderer(Reading reading) {
    HtmlRenderer.Builder builder =
        HtmlRenderer.builder()
            .escapeHtml(!options.rawHtml())
            .percentEncodeUrls(true)
            .nodeRendererFactory(context ->
                new Renderer<>(Words.class, words -> context.getWriter().text(words.getLiteral())))
            .extensions(LIBRARY);
    OURS.forEach(syntax -> syntax.extend(builder, reading));
    return builder.build();
  }
}
