package org.rapporteur.markdown;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** HTML as text. */
final class Html {
  private Html() {}

  /** A text with the characters that mean something in HTML written as references. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What stands for a character that means something in HTML. */
  static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> String.valueOf(c);
    };
  }

  /** Writes all that is below a node. */
  static void children(Node parent, HtmlNodeRendererContext context) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
