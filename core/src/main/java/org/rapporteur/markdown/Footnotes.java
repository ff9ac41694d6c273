package org.rapporteur.markdown;

import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.NearNames;

/**
 * GitHub's footnotes. Ours is what the library lets pass: a mark without its note, which would be
 * shown as it is written, and a note without its mark, which would not be shown at all.
 */
final class Footnotes implements Syntax {
  /** A mark, {@code [^label]}, for which there is no note. */
  static final class LostMark extends CustomNode {
    private final String label;

    LostMark(String label) {
      this.label = label;
    }
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.linkProcessor(new Processor());
  }

  @Override
  public Node meet(Node node, Reading reading) {
    switch (node) {
      case FootnoteReference mark -> reading.footnotes().addMark(key(mark.getLabel()));
      case FootnoteDefinition note -> {
        reading.footnotes().addNote(note.getLabel());
        reading.afterwards(() -> checkNote(note, reading));
      }
      case LostMark mark -> reading.afterwards(() -> report(mark, reading));
      default -> {}
    }
    return node;
  }

  private static void checkNote(FootnoteDefinition note, Reading reading) {
    if (!reading.footnotes().isMarked(key(note.getLabel()))) {
      int start = reading.start(note);
      int end = start + "[^]".length() + note.getLabel().length();
      reading.report(Code.UNUSED_FOOTNOTE, reading.span(start, end), note.getLabel());
    }
  }

  private static void report(LostMark mark, Reading reading) {
    reading.report(
        Code.UNKNOWN_FOOTNOTE,
        reading.span(mark),
        NearNames.hint(mark.label, reading.footnotes().notes()),
        mark.label);
  }

  /** Labels are compared without regard to letter case, as those of links are. */
  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.attributeProviderFactory(context ->
        (node, tag, attributes) -> {
          if (attributes.containsKey("data-footnotes")) {
            attributes.put("aria-label", "Footnotes");
          }
        });
    html.nodeRendererFactory(context -> new Renderer<>(LostMark.class, mark -> {}));
  }

  private static final class Processor implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      String text = link.text();
      boolean plain = link.marker() == null && link.destination() == null && link.label() == null;
      boolean isMark = plain && text.length() > 1 && text.charAt(0) == '^' && !text.contains(" ");
      return isMark && context.getDefinition(FootnoteDefinition.class, text.substring(1)) == null
          ? LinkResult.replaceWith(new LostMark(text.substring(1)), link.afterTextBracket())
          : LinkResult.none();
    }
  }
}
