package org.rapporteur.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * One addition to CommonMark: what it adds to the parser, what it does with each node of a parsed
 * page, and what it adds to the HTML. Each has a file and a spec of its own and stands in the list
 * of {@link MarkdownReader}. It keeps nothing of a page: what belongs to one is in {@link Reading}.
 */
interface Syntax {
  /** Adds to the parser that all pages share. */
  default void extend(Parser.Builder parser) {}

  /**
   * Takes note of a node, in the order of the text and before what is below it, and gives the node
   * that stands in its place from now on.
   */
  default Node meet(Node node, Reading reading) {
    return node;
  }

  /** Adds to the HTML of one page, once every node was met. */
  default void extend(HtmlRenderer.Builder html, Reading reading) {}
}
