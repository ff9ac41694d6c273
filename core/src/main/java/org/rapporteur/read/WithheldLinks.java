package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.Slot;
import org.rapporteur.markdown.SourcedText;
import org.rapporteur.model.Names;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.Span;

/**
 * What in prose points at something that is withheld. A link with a wording of its own becomes that
 * wording, and nothing is left of the link; all else is a mistake of the writer.
 */
record WithheldLinks(Schema schema, Names names, Withheld withheld, Diagnostics log) {
  private static final Predicate<String> ANY = _ -> true;

  /** The prose without links to what is withheld. */
  Body without(Body body) {
    if (withheld.isEmpty() || body.slots().isEmpty()) {
      return body;
    }
    List<String> html = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    SourcedText.Pieces pieces = body.html().pieces();
    StringBuilder piece = new StringBuilder();
    pieces.next(piece);
    for (int i = 0; i < body.slots().size(); i++) {
      Slot slot = body.slots().get(i);
      Optional<String> wording = wording(slot);
      if (wording.isPresent()) {
        piece.append(wording.get());
      } else if (!report(slot)) {
        html.add(piece.toString());
        slots.add(slot);
        piece.setLength(0);
      }
      pieces.next(piece);
    }
    html.add(piece.toString());
    return slots.size() == body.slots().size()
        ? body
        : new Body(
            SourcedText.of(html),
            slots,
            body.headings(),
            body.quotes(),
            body.estimates(),
            body.unattributed(),
            body.words());
  }

  /** Reports every link to what is withheld: prose in front matter gives no other wording. */
  void check(Body body) {
    if (!withheld.isEmpty()) {
      body.slots().forEach(this::report);
    }
  }

  /** What stands in the place of a link to something withheld; it must not be one of its names. */
  private Optional<String> wording(Slot slot) {
    return slot instanceof Slot.PageLink link && hides(link.target(), ANY)
        ? link.textHtml().filter(text -> !withheld.hides(text.replaceAll("<[^>]*>", ""), ANY))
        : Optional.empty();
  }

  /** Reports what a slot tells of; whether it does. */
  private boolean report(Slot slot) {
    return switch (slot) {
      case Slot.PageLink link -> report(link.target(), ANY, link.span());
      case Slot.FileAddress file -> {
        String path = file.path().replaceFirst("\\.md$", "");
        yield report(path.substring(path.lastIndexOf('/') + 1), ANY, file.span());
      }
      case Slot.Citations citations ->
          citations.uses().stream()
                  .filter(use -> report(use.key(), this::isSource, use.span()))
                  .count()
              > 0;
      case Slot.Attribution _ -> false;
    };
  }

  private boolean isSource(String type) {
    return schema.isA(type, References.SOURCE);
  }

  private boolean report(String name, Predicate<String> allowed, Span span) {
    boolean hidden = hides(name, allowed);
    if (hidden) {
      log.report(Code.WITHHELD_LINK, span, name, withheld.audience());
    }
    return hidden;
  }

  private boolean hides(String name, Predicate<String> allowed) {
    return names.find(name, allowed) instanceof Names.Match.Missing
        && withheld.hides(name, allowed);
  }
}
