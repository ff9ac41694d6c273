package org.rapporteur.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.rapporteur.markdown.Callouts.Alert;
import org.rapporteur.markdown.Callouts.AlertTitle;

/** Alerts as GitHub has them, {@code > [!NOTE]}, with a title of their own if one is written. */
final class Alerts implements Syntax {
  static final List<String> NAMES = List.of("note", "tip", "important", "warning", "caution");

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.nodeRendererFactory(
        context -> new Renderer<>(Alert.class, alert -> render(alert, context)));
    html.nodeRendererFactory(
        context -> new Renderer<>(AlertTitle.class, title -> renderTitle(title, context)));
  }

  private static void render(Alert alert, HtmlNodeRendererContext context) {
    HtmlWriter html = context.getWriter();
    html.line();
    html.raw("<div class=\"alert alert-" + alert.name + "\" role=\"note\">");
    html.line();
    if (!(alert.getFirstChild() instanceof AlertTitle)) {
      String initial = alert.name.substring(0, 1).toUpperCase(Locale.ROOT);
      html.raw("<p class=\"alert-title\">" + initial + alert.name.substring(1) + "</p>");
      html.line();
    }
    Html.children(alert, context);
    html.tag("/div");
    html.line();
  }

  private static void renderTitle(AlertTitle title, HtmlNodeRendererContext context) {
    HtmlWriter html = context.getWriter();
    html.tag("p", Map.of("class", "alert-title"));
    Html.children(title, context);
    html.tag("/p");
    html.line();
  }
}
