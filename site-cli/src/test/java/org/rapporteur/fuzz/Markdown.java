package org.rapporteur.fuzz;

import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.Heading;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;

/**
 * Prose is read for two audiences; whatever is remembered of it stands where it says. What is read
 * without the library is what the library reads.
 */
final class Markdown {
  private static final MarkdownReader PUBLIC = new MarkdownReader(new MarkdownOptions(false));
  private static final MarkdownReader INTERNAL =
      new MarkdownReader(new MarkdownOptions(false), Tlp.AMBER);

  private static final MarkdownReader LIBRARY =
      MarkdownReader.ofLibraryAlone(new MarkdownOptions(false));

  private Markdown() {}

  static void tryOut(String text) {
    SourceFile file = new SourceFile("briefs/fuzz.md", text);
    Diagnostics ours = new Diagnostics();
    Diagnostics theirs = new Diagnostics();
    Sound.require(
        PUBLIC.read(file, 0, ours).equals(LIBRARY.read(file, 0, theirs))
            && ours.sorted().equals(theirs.sorted()),
        "the library reads otherwise",
        text);
    tryOut(PUBLIC, text);
    tryOut(INTERNAL, text);
  }

  private static void tryOut(MarkdownReader reader, String text) {
    SourceFile file = new SourceFile("briefs/fuzz.md", text);
    Diagnostics log = new Diagnostics();
    Body body = reader.read(file, 0, log);
    reader.told(file, 0);
    reader.withheld(file, 0);
    Sound.check(log);
    body.quotes().forEach(quote -> Sound.check(quote.span(), quote));
    body.unattributed().forEach(span -> Sound.check(span, span));
    for (Heading heading : body.headings()) {
      Sound.require(!heading.id().isBlank(), "a heading without an id", heading);
    }
    body.told();
  }
}
