package org.rapporteur.markdown;

import org.commonmark.renderer.html.HtmlRenderer;

/** GitHub's footnotes; ours is only the name of their section for those who hear the page. */
final class Footnotes implements Syntax {
  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.attributeProviderFactory(context ->
        (node, tag, attributes) -> {
          if (attributes.containsKey("data-footnotes")) {
            attributes.put("aria-label", "Footnotes");
          }
        });
  }
}
