package org.rapporteur.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.rapporteur.diagnostic.Code;

/**
 * Fenced divisions, {@code ::: tlp-amber} … {@code :::}: refused while what they mark could be
 * published. Each line that opens one is a problem.
 */
final class FencedDivisions implements Syntax {
  private static final String FENCE = ":::";

  /** One line of colons. */
  private static final class Fence extends CustomBlock {
    private final String line;
    private final int start;

    Fence(String line, int start) {
      this.line = line;
      this.start = start;
    }
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory());
  }

  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof Fence fence && !isClosing(fence)) {
      int end = fence.start + fence.line.length();
      reading.report(Code.NOT_YET, reading.span(fence.start, end), fence.line);
    }
    return node;
  }

  /** Colons alone close the division that was reported where it opens. */
  private static boolean isClosing(Fence fence) {
    if (!fence.line.replace(":", "").isBlank()) {
      return false;
    }
    for (Node before = fence.getPrevious(); before != null; before = before.getPrevious()) {
      if (before instanceof Fence) {
        return true;
      }
    }
    return false;
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
