package org.rapporteur.read;

import java.nio.file.Path;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markup.Markup;
import org.rapporteur.markup.Offence;
import org.rapporteur.source.SourceFile;

/** Looks into the files of {@code static/} that a browser could take for more than a picture. */
record StaticMarkup(Diagnostics log) {
  /** Reports what a file must not hold; its path is that in the output. */
  void check(String path, Path file) {
    if (Markup.isIn(path)) {
      TextReader.read(new SiteFiles.Listed("static/" + path, file), log).ifPresent(this::check);
    }
  }

  private void check(SourceFile file) {
    for (Offence offence : Markup.inFile(file.path(), file.text())) {
      log.report(
          Code.ACTIVE_MARKUP,
          file.span(offence.offset(), offence.offset() + 1),
          offence.shown(),
          offence.reason());
    }
  }
}
