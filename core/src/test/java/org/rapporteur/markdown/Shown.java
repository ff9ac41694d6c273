package org.rapporteur.markdown;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

/** What came of one text, as tests compare it. */
record Shown(Body body, List<Diagnostic> problems) {
  private static final MarkdownReader SAFE = new MarkdownReader(new MarkdownOptions(false));
  private static final MarkdownReader RAW = new MarkdownReader(new MarkdownOptions(true));

  static Shown of(String markdown) {
    return of(markdown, SAFE);
  }

  /** The same with raw HTML let through. */
  static Shown raw(String markdown) {
    return of(markdown, RAW);
  }

  private static Shown of(String markdown, MarkdownReader reader) {
    Diagnostics log = new Diagnostics();
    Body body = reader.read(new SourceFile("page.md", markdown), 0, log);
    return new Shown(body, log.sorted());
  }

  /** The HTML with every slot in braces. */
  String html() {
    return html(this::slot);
  }

  /** The HTML with the slots as a function writes them. */
  String html(Function<Slot, String> write) {
    StringBuilder out = new StringBuilder();
    SourcedText.Pieces pieces = body.html().pieces();
    pieces.next(out);
    for (Slot slot : body.slots()) {
      pieces.next(out.append(write.apply(slot)));
    }
    return out.toString();
  }

  private String slot(Slot slot) {
    return switch (slot) {
      case Slot.PageLink link ->
          "{{"
              + link.target()
              + link.heading().map(h -> "#" + h).orElse("")
              + link.textHtml().map(t -> "|" + t).orElse("")
              + "}}";
      case Slot.FileAddress file ->
          "{{file " + file.path() + file.heading().map(h -> "#" + h).orElse("") + "}}";
      case Slot.Citations cited -> "{{@" + cites(cited.uses()) + "}}";
      case Slot.Attribution by -> "{{by " + quote(body.quotes().get(by.quote())) + "}}";
    };
  }

  private static String cites(List<CitationUse> uses) {
    return uses.stream()
        .map(use -> use.key() + use.locator().map(l -> ", " + l).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String quote(QuoteCallout quote) {
    return quote.speaker().text()
        + quote.parts().stream().map(p -> " | " + p.text()).collect(Collectors.joining())
        + (quote.sources().isEmpty() ? "" : " @ " + cites(quote.sources()))
        + quote.id().map(id -> " ^" + id).orElse("")
        + ": "
        + quote.words().replace("\n\n", " / ");
  }

  /** One line for each estimate: its place, its row and step, its sentence and its words. */
  String estimateLines() {
    return body.estimates().stream()
        .map(e ->
            "%s %s %d %s%n"
                .formatted(
                    e.span().place(),
                    e.degree().row().map(row -> row + "." + e.degree().step()).orElse("–"),
                    e.sentence(),
                    e.words()))
        .collect(Collectors.joining());
  }

  /** One line for each problem: its place, its code, and what it covers. */
  String problemLines() {
    return problems.stream()
        .map(p -> p.span().place() + " " + p.code().id() + " " + p.span().text() + "\n")
        .collect(Collectors.joining());
  }

  /** One line for each heading. */
  String headingLines() {
    return body.headings().stream()
        .map(h -> h.level() + " #" + h.id() + " " + h.text() + "\n")
        .collect(Collectors.joining());
  }

  /** One line for each slot: the sentence around it. */
  String sentenceLines() {
    return body.slots().stream()
        .map(slot ->
            switch (slot) {
                  case Slot.PageLink link -> link.sentence().text();
                  case Slot.FileAddress file -> file.sentence().text();
                  case Slot.Citations cited -> cited.sentence().text();
                  case Slot.Attribution by -> "";
                }
                + "\n")
        .collect(Collectors.joining());
  }
}
