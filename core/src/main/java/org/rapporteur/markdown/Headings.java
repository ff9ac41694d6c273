package org.rapporteur.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Headings that can be linked to. An id is the heading's text in lower case with hyphens between
 * the words, as GitHub makes it, in any script; the second of two equal ones ends in {@code -1}.
 * The library has a maker of such ids too, but it follows the JVM's locale and may repeat an id.
 */
final class Headings implements Syntax {
  /** Ids of this form belong to footnotes. */
  private static final Pattern RESERVED = Pattern.compile("fn(ref)?-.*");

  @Override
  public Node meet(Node node, Reading reading) {
    if (node instanceof org.commonmark.node.Heading heading) {
      reading.afterwards(() -> name(heading, reading));
    }
    return node;
  }

  private static void name(org.commonmark.node.Heading heading, Reading reading) {
    String text = PlainText.of(heading);
    String id = reading.giveId(heading, id(text));
    reading.addHeading(new Heading(heading.getLevel(), text, id));
  }

  private static String id(String text) {
    StringBuilder id = new StringBuilder(text.length());
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int c = lower.charAt(i) == ' ' ? '-' : lower.codePointAt(i);
      if ((c >= 'a' && c <= 'z') || belongs(c)) {
        id.appendCodePoint(c);
      }
    }
    if (id.isEmpty()) {
      return "section";
    }
    return id.charAt(0) == 'f' && RESERVED.matcher(id).matches() ? "h-" + id : id.toString();
  }

  private static boolean belongs(int c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.attributeProviderFactory(context ->
        (node, tag, attributes) -> {
          if (node instanceof org.commonmark.node.Heading) {
            reading.id(node).ifPresent(id -> attributes.put("id", id));
          }
        });
  }
}
