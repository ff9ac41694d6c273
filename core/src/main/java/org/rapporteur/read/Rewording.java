package org.rapporteur.read;

import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Entity;
import org.rapporteur.source.SourceFile;

/**
 * Reads a brief again of which nothing is new but the words: what its page takes from elsewhere is
 * then as it was, and so is what others take from it beside its sentences.
 */
public record Rewording(MarkdownReader markdown, Diagnostics log) {
  /**
   * The page with its new words; none if its facts, its headings or its quotations have changed.
   *
   * @param page the page as it was last read
   */
  public Optional<Entity> of(Entity page, SiteFiles.Listed brief) {
    Optional<SourceFile> file = TextReader.read(brief, log);
    Optional<FrontMatter> front = file.flatMap(text -> FrontMatter.find(text, log));
    if (front.isEmpty() || !hasFacts(file.get(), page)) {
      return Optional.empty();
    }
    Body body = markdown.read(file.get(), front.get().bodyStart(), log);
    return body.told().equals(page.body().told())
        ? Optional.of(
            new Entity(
                page.id(),
                page.type(),
                page.title(),
                page.fields(),
                body,
                page.quotes(),
                page.quotedIn(),
                file.get().span(page.span().start(), page.span().end())))
        : Optional.empty();
  }

  private static boolean hasFacts(SourceFile file, Entity page) {
    return FrontMatter.textOf(file).equals(FrontMatter.textOf(page.span().file()));
  }
}
