package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.CitationUse;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.Slot;
import org.rapporteur.model.Value;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/**
 * Reads prose that stands in front matter. It is read by itself, as YAML gives it, and all its
 * places are then put back into the file.
 */
final class ProseReader {
  private final MarkdownReader markdown;
  private final Diagnostics log;

  ProseReader(MarkdownReader markdown, Diagnostics log) {
    this.markdown = markdown;
    this.log = log;
  }

  /**
   * The prose with its Markdown, as its readers know it; empty, and reported, if it quotes a
   * statement, which only a page's text may do.
   */
  Optional<Value.Prose> read(Node.Scalar scalar) {
    Diagnostics apart = new Diagnostics();
    SourceFile text = new SourceFile(scalar.span().file().path(), scalar.text());
    Body body = markdown.read(text, 0, apart);
    for (Diagnostic d : apart.sorted()) {
      // A fix found in the text by itself does not know how the text is quoted.
      log.add(new Diagnostic(d.code(), d.message(), inFile(d.span(), scalar), d.hint()));
    }
    body.quotes()
        .forEach(quote ->
            log.report(
                Code.BAD_QUOTE,
                inFile(quote.span(), scalar),
                "a statement is quoted in the text of a page, not in its front matter"));
    if (!body.quotes().isEmpty()) {
      return Optional.empty();
    }
    List<Slot> slots = new ArrayList<>();
    body.slots().forEach(slot -> slots.add(inFile(slot, scalar)));
    return Optional.of(
        new Value.Prose(
            markdown.told(text, 0).strip(),
            new Body(
                body.html(),
                slots,
                body.headings(),
                List.of(),
                List.of(),
                List.of(),
                body.words())));
  }

  private static Slot inFile(Slot slot, Node.Scalar scalar) {
    Span span = inFile(slot.span(), scalar);
    return switch (slot) {
      case Slot.PageLink(var target, var heading, var html, var sentence, _) ->
          new Slot.PageLink(target, heading, html, sentence, span);
      case Slot.FileAddress(var path, var heading, var image, var sentence, _) ->
          new Slot.FileAddress(path, heading, image, sentence, span);
      case Slot.Citations(var uses, var sentence, _) ->
          new Slot.Citations(
              uses.stream()
                  .map(use -> new CitationUse(use.key(), use.locator(), inFile(use.span(), scalar)))
                  .toList(),
              sentence,
              span);
      case Slot.Attribution(int quote, _) -> new Slot.Attribution(quote, span);
    };
  }

  private static Span inFile(Span span, Node.Scalar scalar) {
    return scalar.part(span.start(), span.end() - span.start());
  }
}
