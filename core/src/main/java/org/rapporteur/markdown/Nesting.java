package org.rapporteur.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.rapporteur.diagnostic.Code;

/**
 * The limit to how deep quotes, lists and marks may nest: the parser stops a little above it, and
 * what goes beyond is a problem with its place.
 */
final class Nesting implements Syntax {
  static final int LIMIT = 100;

  /** A nested list is two blocks, the list and its item; a paragraph or code block comes last. */
  private static final int BLOCK_LIMIT = 2 * LIMIT + 4;

  @Override
  public void extend(Parser.Builder parser) {
    parser.maxOpenBlockParsers(BLOCK_LIMIT).maxInlineNesting(LIMIT + 1);
  }

  @Override
  public Node meet(Node node, Reading reading) {
    if (!isNested(node)) {
      return node;
    }
    // Only where the limit is crossed, not at what stands below, and once for the items of a list.
    boolean further = node instanceof ListItem && node.getPrevious() != null;
    if (!further && depth(node) == LIMIT + 1) {
      reading.report(Code.PROSE_NESTING, reading.span(node), LIMIT);
    }
    return node;
  }

  private static boolean isNested(Node node) {
    return node instanceof Block
        ? node instanceof BlockQuote || node instanceof ListItem || node instanceof CustomBlock
        : node.getFirstChild() != null;
  }

  /** How many nodes of the same kind, block or mark, stand around this one, itself included. */
  private static int depth(Node node) {
    boolean block = node instanceof Block;
    int depth = 0;
    for (Node up = node; up != null && !(up instanceof Document); up = up.getParent()) {
      if (up instanceof Block == block && isNested(up)) {
        depth++;
      }
    }
    return depth;
  }
}
