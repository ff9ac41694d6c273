package org.rapporteur.templates;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;

/**
 * Turns what FreeMarker throws into faults: a place in a template and one or two plain sentences.
 */
final class Faults {
  private static final int LONGEST = 300;

  /** What the engine adds for those who know its insides. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s*(\\[in template [^\\]]*\\]|\\(wrapper: [^)]*\\)|\\((See|Note) [^)]*\\)\\.?|==>)");

  private static final Pattern REST =
      Pattern.compile(
          "\n----|\n\n| Help \\(latest version\\)| Check if the FreeMarker|\\s+The blamed ");

  private final Shelf shelf;

  Faults(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The fault that rendering {@code file} ended with. */
  Rendering.Fault of(String file, Throwable thrown) {
    Throwable cause = rootOf(thrown);
    return switch (cause) {
      case Refused refused -> refused.fault();
      case ParseException wrong -> parsing(file, wrong);
      case TemplateNotFoundException missing -> include(file, missing.getTemplateName(), thrown);
      case MalformedTemplateNameException bad -> include(file, bad.getTemplateName(), thrown);
      case TemplateException failed -> failed(file, failed);
      default -> shelf.fault(file, 0, sentence(String.valueOf(cause.getMessage())));
    };
  }

  /** The fault of templates that call each other without end. */
  Rendering.Fault endless(String file) {
    return new Recursion(shelf)
        .from(file)
        .orElse(shelf.fault(file, 0, "The template calls itself too deeply."));
  }

  /** The innermost cause that FreeMarker or this package gave a meaning. */
  private static Throwable rootOf(Throwable thrown) {
    Throwable found = thrown;
    for (Throwable next = thrown.getCause(); next != null; next = next.getCause()) {
      boolean tells =
          next instanceof TemplateException
              || next instanceof ParseException
              || next instanceof Refused
              || next instanceof TemplateNotFoundException
              || next instanceof MalformedTemplateNameException;
      found = tells ? next : found;
    }
    return found;
  }

  private Rendering.Fault parsing(String file, ParseException wrong) {
    String name = wrong.getTemplateName() == null ? file : wrong.getTemplateName();
    String message = wrong.getEditorMessage();
    int list = message.indexOf(", but was expecting");
    String told = list < 0 ? message : message.substring(0, list) + " where it cannot stand.";
    return at(name, wrong.getLineNumber(), wrong.getColumnNumber(), sentence(told));
  }

  private Rendering.Fault include(String file, String missing, Throwable thrown) {
    String message = "There is no template “" + missing + "”.";
    return thrown instanceof TemplateException failed
        ? at(nameIn(file, failed), failed.getLineNumber(), failed.getColumnNumber(), message)
        : shelf.fault(file, 0, message);
  }

  private Rendering.Fault failed(String file, TemplateException failed) {
    String name = nameIn(file, failed);
    Rendering.Fault fault =
        at(name, failed.getLineNumber(), failed.getColumnNumber(), message(failed));
    return failed instanceof NoSuchComponent asked ? exact(fault, asked) : fault;
  }

  private static String message(TemplateException failed) {
    String blamed = failed.getBlamedExpressionString();
    if (failed instanceof InvalidReferenceException && blamed != null) {
      return "“" + blamed + "” is missing here.";
    }
    return sentence(String.valueOf(failed.getMessageWithoutStackTop()));
  }

  /** The engine knows the tag; the name asked for stands somewhere behind its beginning. */
  private Rendering.Fault exact(Rendering.Fault fault, NoSuchComponent asked) {
    SourceFile file = shelf.text(fault.template()).orElse(SourceFile.named(fault.template()));
    String name = Pattern.quote(asked.name());
    Matcher use =
        Pattern.compile("\\.\\s*(" + name + ")\\b|\\[\\s*[\"'](" + name + ")[\"']")
            .matcher(file.text());
    int from = offset(file, fault.line(), fault.column());
    if (!use.find(from)) {
      return fault;
    }
    int found = use.start(1) < 0 ? use.start(2) : use.start(1);
    return shelf.fault(fault.template(), found, fault.message());
  }

  private static int offset(SourceFile file, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = file.text().indexOf(file.line(i), start) + file.line(i).length();
      start += file.text().startsWith("\r\n", start) ? 2 : 1;
    }
    return file.text().offsetByCodePoints(start, column - 1);
  }

  private static String nameIn(String file, TemplateException failed) {
    String name = failed.getTemplateSourceName();
    return name == null ? file : name;
  }

  /** A place as FreeMarker counts it, in UTF-16 units; it has none for some failures. */
  private Rendering.Fault at(
      String name, @Nullable Integer line, @Nullable Integer column, String message) {
    if (line == null || column == null || line < 1 || column < 1) {
      return shelf.fault(name, 0, message);
    }
    int exact = shelf.text(name).map(file -> codePoints(file.line(line), column)).orElse(column);
    return new Rendering.Fault(name, line, exact, message);
  }

  private static int codePoints(String line, int column) {
    return line.codePointCount(0, Math.min(column - 1, line.length())) + 1;
  }

  /** A message on one line, without the engine's footers and notes to itself. */
  private static String sentence(String message) {
    Matcher rest = REST.matcher(message);
    String told = rest.find() ? message.substring(0, rest.start()) : message;
    String line = ASIDE.matcher(told).replaceAll("").replaceAll("\\s+", " ").strip();
    line = line.replace("an extended_hash", "a view");
    String kept = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return kept.endsWith(".") || kept.endsWith("…") ? kept : kept + ".";
  }
}
