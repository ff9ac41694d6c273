package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.desk.Utterance;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Target;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.Slot;
import org.rapporteur.markdown.SourcedText;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;
import org.rapporteur.view.NoteView;

/** Prose with its open slots filled, as one page shows it. */
final class Prose {
  private final Corpus corpus;
  private final Graph graph;
  private final Links links;

  Prose(Corpus corpus, Graph graph, Links links) {
    this.corpus = corpus;
    this.graph = graph;
    this.links = links;
  }

  /** The HTML of a body; the sources it cites are numbered in {@code notes}. */
  String html(Body body, Notes notes) {
    List<Target> targets = graph.targets(body);
    SourcedText.Pieces pieces = body.html().pieces();
    StringBuilder out = new StringBuilder();
    pieces.next(out);
    for (int i = 0; i < body.slots().size(); i++) {
      fill(out, body.slots().get(i), targets.get(i), notes);
      pieces.next(out);
    }
    return out.toString();
  }

  private void fill(StringBuilder out, Slot slot, Target target, Notes notes) {
    switch (target) {
      case Target.Page(var id, Optional<String> anchor) -> {
        String href = links.to(id) + anchor.map(a -> "#" + a).orElse("");
        if (slot instanceof Slot.PageLink link) {
          String text =
              link.textHtml().orElseGet(() -> escaped(corpus.title(id).orElse(id.slug())));
          out.append("<a class=\"page\" href=\"").append(escaped(href)).append("\">");
          out.append(text).append("</a>");
        } else {
          out.append(escaped(href));
        }
      }
      case Target.StaticFile(String path, Optional<String> anchor) ->
          out.append(escaped(links.to(new Address(path)) + anchor.map(a -> "#" + a).orElse("")));
      case Target.Sources(List<Citation> citations) -> {
        // A mark stands close to the word before it, however it was typed.
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
          out.setLength(out.length() - 1);
        }
        out.append(marks(notes.mark(citations)));
      }
      case Target.Statement(var id) ->
          corpus.find(id).ifPresent(e -> attribution(out, new Utterance(e), notes));
      case Target.Nowhere _ -> {}
    }
  }

  private void attribution(StringBuilder out, Utterance said, Notes notes) {
    said.speaker()
        .ifPresent(speaker -> {
          if (speaker.value() instanceof Value.Reference(var id)) {
            out.append("<a class=\"speaker\" href=\"").append(escaped(links.to(id)));
            out.append("\">").append(escaped(corpus.get(id).title())).append("</a>");
          }
        });
    out.append("<span class=\"circumstances\">");
    String circumstances =
        List.of(
                said.on().map(Prose::plain).orElse(""),
                said.channels().stream().map(Prose::plain).collect(Collectors.joining(" / ")),
                said.acts().stream().map(Prose::plain).collect(Collectors.joining(", ")))
            .stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    out.append(circumstances.isEmpty() ? "" : ", ").append(escaped(circumstances));
    out.append("</span>");
    List<Citation> sources =
        said.words().stream().map(Claim::sources).flatMap(List::stream).distinct().toList();
    out.append(marks(notes.mark(sources)));
  }

  private static String plain(Claim claim) {
    return switch (claim.value()) {
      case Value.Text(String text) -> text;
      case Value.Choice(_, String label) -> label;
      case Value.Measured(When when) -> when.plain();
      default -> "";
    };
  }

  /** The source marks as they stand in prose. */
  private static String marks(List<NoteView> marks) {
    StringBuilder out = new StringBuilder();
    for (NoteView mark : marks) {
      String title = mark.title() + mark.locator().map(l -> ", " + l).orElse("");
      out.append("<sup class=\"note\"><a id=\"").append(mark.anchor());
      out.append("\" href=\"").append(mark.href()).append("\" title=\"").append(escaped(title));
      out.append("\">").append(mark.number());
      mark.locator().ifPresent(l -> out.append(", ").append(escaped(l)));
      out.append("</a></sup>");
    }
    return out.toString();
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
