package org.rapporteur.report;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * Problems as people read them: {@code path:line:col: error[code]: message} (or {@code
 * warning[code]}), the line of the source with carets under the place, what was probably meant and,
 * once for every code, what to do.
 */
final class TextFormat implements DiagnosticFormat {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean isForPrograms() {
    return false;
  }

  @Override
  public String write(List<Diagnostic> problems, Setting setting) {
    StringBuilder out = new StringBuilder();
    Set<Code> explained = EnumSet.noneOf(Code.class);
    for (Diagnostic problem : problems) {
      write(problem, explained.add(problem.code()), setting, out);
    }
    return out.toString();
  }

  private static void write(
      Diagnostic problem, boolean explains, Setting setting, StringBuilder out) {
    Paint paint = new Paint(setting.color());
    String at = fromHere(problem.span().file().path(), setting.folder());
    out.append(paint.strong(Visible.line(at) + ":" + problem.span().place() + ":")).append(' ');
    String kind = problem.level().noun() + "[" + problem.code().id() + "]:";
    out.append(problem.isError() ? paint.alarm(kind) : paint.caution(kind)).append(' ');
    out.append(paint.strong(Visible.line(problem.message()))).append('\n');
    String number = String.valueOf(problem.span().place().line());
    String margin = " ".repeat(number.length());
    if (!problem.span().file().text().isEmpty()) {
      Excerpt excerpt = Excerpt.of(problem.span());
      String line = excerpt.line().isEmpty() ? "" : " " + excerpt.line();
      out.append(paint.quiet(" " + number + " |")).append(line).append('\n');
      out.append(paint.quiet(" " + margin + " |")).append(' ');
      String carets = excerpt.carets();
      out.append(problem.isError() ? paint.alarm(carets) : paint.caution(carets)).append('\n');
    }
    problem.hint().ifPresent(hint -> out.append(note(paint, margin, Visible.line(hint))));
    if (explains) {
      out.append(note(paint, margin, "help: " + problem.code().remedy()));
    }
    out.append('\n');
  }

  private static String note(Paint paint, String margin, String sentence) {
    return paint.quiet(" " + margin + " =") + " " + sentence + "\n";
  }

  /** The path as it is named from the current folder; one outside the site is named in full. */
  private static String fromHere(String path, String folder) {
    if (folder.isEmpty() || Path.of(path).isAbsolute()) {
      return path;
    }
    return folder.endsWith("/") ? folder + path : folder + "/" + path;
  }

  /** The colours, or none of them. */
  private record Paint(boolean color) {
    String alarm(String text) {
      return painted("1;31", text);
    }

    String caution(String text) {
      return painted("1;33", text);
    }

    String strong(String text) {
      return painted("1", text);
    }

    String quiet(String text) {
      return painted("34", text);
    }

    private String painted(String style, String text) {
      return color ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
  }
}
