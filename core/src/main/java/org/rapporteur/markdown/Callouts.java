package org.rapporteur.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.NearNames;

/**
 * Callouts: block quotes whose first line begins with {@code [!name]}. What the names mean is said
 * in {@link Statements} and {@link Alerts}; a name that neither knows is a problem.
 */
final class Callouts implements Syntax {
  /** A block quote with a name. The text of its first line is kept for those who know the name. */
  abstract static sealed class Callout extends CustomBlock {
    /** The name in lower case. */
    final String name;

    /** Where “[!” stands in the parsed text, where the text after the name does, and its end. */
    final int start;

    final int rest;
    final int end;

    Callout(String name, int start, int rest, int end) {
      this.name = name;
      this.start = start;
      this.rest = rest;
      this.end = end;
    }

    /** A line of the block's own that is parsed like a paragraph, put before all others. */
    void addTitle(InlineParser parser, SourceLine line) {}
  }

  /** {@code [!quote]} or {@code [!paraphrase]}. */
  static final class Statement extends Callout {
    /** Its block id, empty where there is none or it is taken. */
    String id = "";

    /** The line under it, if it is known who speaks. */
    Optional<Slot.Attribution> attribution = Optional.empty();

    Statement(String name, int start, int rest, int end) {
      super(name, start, rest, end);
    }
  }

  /** {@code [!note]} and its like. */
  static final class Alert extends Callout {
    Alert(String name, int start, int rest, int end) {
      super(name, start, rest, end);
    }

    @Override
    void addTitle(InlineParser parser, SourceLine line) {
      AlertTitle title = new AlertTitle();
      prependChild(title);
      parser.parse(SourceLines.of(line), title);
    }
  }

  /** A title that an alert has instead of its name. */
  static final class AlertTitle extends CustomBlock {}

  /** A callout by a name that nobody knows. */
  private static final class Unknown extends Callout {
    Unknown(String name, int start, int rest, int end) {
      super(name, start, rest, end);
    }
  }

  private static final Pattern MARK =
      Pattern.compile("(?<mark>\\[!(?<name>[^\\]\\[\\s]+)\\](?![(\\[])[+-]?)[ \\t]*");

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory());
  }

  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof Paragraph paragraph
        && (paragraph.getParent() instanceof Callout
            || paragraph.getParent() instanceof BlockQuote)) {
      paragraph.getSourceSpans().forEach(line -> reportSwallowed(line, reading));
    }
    if (node instanceof Unknown unknown) {
      List<String> names = Stream.concat(Statements.NAMES.stream(), Alerts.NAMES.stream()).toList();
      reading.report(
          Code.BAD_QUOTE,
          reading.span(unknown.start + 2, unknown.start + 2 + unknown.name.length()),
          NearNames.hint(unknown.name, names),
          "there is no callout “" + unknown.name + "”");
    }
    return node;
  }

  /** A callout on a later line of a quote is nothing but words. */
  private static void reportSwallowed(SourceSpan span, Reading reading) {
    int start = span.getInputIndex();
    int end = start + span.getLength();
    Matcher mark = MARK.matcher(reading.text()).region(skipBlanks(reading.text(), start, 3), end);
    if (mark.lookingAt() && isKnown(mark.group("name").toLowerCase(Locale.ROOT))) {
      reading.report(
          Code.BAD_QUOTE,
          reading.span(mark.start("mark"), mark.end("mark")),
          "a callout begins a quote: an empty line must stand before it");
    }
  }

  private static int skipBlanks(CharSequence text, int from, int most) {
    int i = from;
    while (i < text.length()
        && i < from + most
        && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static boolean isKnown(String name) {
    return Statements.NAMES.contains(name) || Alerts.NAMES.contains(name);
  }

  private static final class CalloutParser extends AbstractBlockParser {
    private final Callout block;
    private final SourceLine title;

    CalloutParser(Callout block, SourceLine title) {
      this.block = block;
      this.title = title;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    /** Goes on as long as a block quote does. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || at >= line.length() || line.charAt(at) != '>') {
        return BlockContinue.none();
      }
      boolean space =
          at + 1 < line.length() && (line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t');
      return BlockContinue.atColumn(state.getColumn() + state.getIndent() + (space ? 2 : 1));
    }

    @Override
    public void parseInlines(InlineParser parser) {
      if (!title.getContent().isEmpty()) {
        block.addTitle(parser, title);
      }
    }
  }

  private static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      SourceLine line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || line.getContent().charAt(at) != '>') {
        return BlockStart.none();
      }
      // One space belongs to the quote mark, up to three more would to a paragraph.
      int begin = skipBlanks(line.getContent(), at + 1, 4);
      Matcher first = MARK.matcher(line.getContent()).region(begin, line.getContent().length());
      if (!first.lookingAt()) {
        return BlockStart.none();
      }
      int end = first.end() + line.getContent().toString().substring(first.end()).strip().length();
      CalloutParser parser =
          new CalloutParser(callout(first, line, end), line.substring(first.end(), end));
      return BlockStart.of(parser).atIndex(line.getContent().length());
    }

    private static Callout callout(Matcher first, SourceLine line, int end) {
      int origin = line.getSourceSpan().getInputIndex();
      String name = first.group("name").toLowerCase(Locale.ROOT);
      int start = origin + first.start("mark");
      int rest = origin + first.end();
      if (Statements.NAMES.contains(name)) {
        return new Statement(name, start, rest, origin + end);
      }
      return Alerts.NAMES.contains(name)
          ? new Alert(name, start, rest, origin + end)
          : new Unknown(name, start, rest, origin + end);
    }
  }
}
