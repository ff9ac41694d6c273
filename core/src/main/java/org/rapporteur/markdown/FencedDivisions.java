package org.rapporteur.markdown;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.rapporteur.value.Tlp;

/**
 * Fenced divisions, {@code ::: tlp-amber} … {@code :::}, as Pandoc has them: what is between the
 * lines bears a label. Those that reach a page are set apart and show it; {@link Withholding} has
 * taken out the others before the page is parsed.
 */
final class FencedDivisions implements Syntax {
  static final String FENCE = ":::";
  private static final String PREFIX = "tlp";

  /** One line of colons. */
  static final class Fence extends CustomBlock {
    private final String line;
    private final int start;

    Fence(String line, int start) {
      this.line = line;
      this.start = start;
    }

    /** Where its first colon stands in the parsed text. */
    int start() {
      return start;
    }

    /** Where the line ends. */
    int end() {
      return start + line.length();
    }

    /** What stands between the colons. */
    String word() {
      return line.replaceAll("^:+|:+$", "").strip();
    }

    /** Whether it ends a division. */
    boolean isClosing() {
      return word().isEmpty();
    }

    /** The label it gives what follows; empty if it names none. */
    Optional<Tlp> label() {
      String word = word().toLowerCase(Locale.ROOT);
      return word.startsWith(PREFIX) && word.length() > PREFIX.length()
          ? Tlp.of(word.substring(PREFIX.length() + 1).toUpperCase(Locale.ROOT))
          : Optional.empty();
    }
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory());
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.nodeRendererFactory(
        context -> new Renderer<>(Fence.class, fence -> render(fence, context.getWriter())));
  }

  private static void render(Fence fence, HtmlWriter html) {
    html.line();
    html.raw(
        fence
            .label()
            .map(label ->
                "<div class=\"marked\"><p class=\"tlp\" data-tlp=\"%s\">%s</p>"
                    .formatted(label.word(), label.label()))
            .orElse("</div>"));
    html.line();
  }

  private static final class FenceParser extends AbstractBlockParser {
    private final Fence block;

    FenceParser(Fence block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }

  private static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      SourceLine line = state.getLine();
      String content = line.getContent().toString();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || !content.startsWith(FENCE, at)) {
        return BlockStart.none();
      }
      Fence fence =
          new Fence(content.substring(at).strip(), line.getSourceSpan().getInputIndex() + at);
      return BlockStart.of(new FenceParser(fence)).atIndex(content.length());
    }
  }
}
