package org.rapporteur.fuzz;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.report.DiagnosticFormat;
import org.rapporteur.report.DiagnosticFormats;
import org.rapporteur.source.Place;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/** What is true of every list of problems, whatever they were found in. */
final class Sound {
  private static final DiagnosticFormat.Setting SETTING =
      new DiagnosticFormat.Setting("site", false, "0");

  private Sound() {}

  static void check(Diagnostics log) {
    check(log.sorted());
  }

  static void check(List<Diagnostic> problems) {
    for (Diagnostic problem : problems) {
      require(!problem.message().isBlank(), "a problem without words", problem);
      check(problem.span(), problem);
      problem.fix().ifPresent(fix -> check(fix.span(), problem));
    }
    for (DiagnosticFormat format : DiagnosticFormats.ALL) {
      format.write(problems, SETTING);
    }
  }

  /** A stretch lies in its file, cuts no character in two, and begins where it says. */
  static void check(Span span, Object of) {
    String text = span.file().text();
    require(
        0 <= span.start() && span.start() <= span.end() && span.end() <= text.length(),
        "outside its file: " + span.start() + " to " + span.end() + " of " + text.length(),
        of);
    require(isWhole(text, span.start()) && isWhole(text, span.end()), "half of a character", of);
    require(span.place().equals(place(span.file(), span.start())), "another place", of);
    require(span.endPlace().equals(place(span.file(), span.end())), "another end", of);
  }

  static void require(boolean holds, String what, Object of) {
    if (!holds) {
      throw new AssertionError(what + " – " + of);
    }
  }

  private static boolean isWhole(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Line and column, counted in a simpler way than the product does. */
  private static Place place(SourceFile file, int offset) {
    String text = file.text();
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      boolean ends =
          text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
      line += ends ? 1 : 0;
      column =
          ends
              ? 1
              : column
                  + (Character.isLowSurrogate(text.charAt(i))
                          && i > 0
                          && Character.isHighSurrogate(text.charAt(i - 1))
                      ? 0
                      : 1);
    }
    return new Place(line, column);
  }
}
