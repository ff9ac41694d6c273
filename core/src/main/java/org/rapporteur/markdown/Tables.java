package org.rapporteur.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * GitHub's tables in a frame that scrolls, also by keyboard, so that a wide one does not widen the
 * page; columns are aligned by class, since the attribute is obsolete.
 */
final class Tables implements Syntax {
  /** The frame around one table. */
  private static final class Frame extends CustomBlock {}

  @Override
  public Node meet(Node node, Reading reading) {
    if (!(node instanceof TableBlock) || node.getParent() instanceof Frame) {
      return node;
    }
    Frame frame = new Frame();
    frame.setSourceSpans(node.getSourceSpans());
    node.insertBefore(frame);
    frame.appendChild(node);
    return frame;
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.nodeRendererFactory(
        context -> new Renderer<>(Frame.class, frame -> render(frame, context)));
    html.attributeProviderFactory(context -> (node, tag, to) -> setCellAttributes(node, to));
  }

  private static void render(Frame frame, HtmlNodeRendererContext context) {
    HtmlWriter html = context.getWriter();
    html.line();
    html.raw("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">");
    Html.children(frame, context);
    html.tag("/div");
    html.line();
  }

  private static void setCellAttributes(Node node, Map<String, String> attributes) {
    if (node instanceof TableCell cell) {
      if (cell.isHeader()) {
        attributes.put("scope", "col");
      }
      String align = attributes.remove("align");
      if (align != null) {
        attributes.put("class", "align-" + align);
      }
    }
  }
}
