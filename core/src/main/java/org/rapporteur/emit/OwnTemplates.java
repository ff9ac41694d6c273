package org.rapporteur.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markup.Markup;
import org.rapporteur.markup.Offence;
import org.rapporteur.page.ContentPolicy;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/**
 * The templates that a site brings along: where their faults are, and whether pages made with them
 * hold only what a page may. Thread-safe.
 */
public final class OwnTemplates {
  private final List<SourceFile> files;

  /** Those that are part of pages of others. */
  private final Set<SourceFile> parts;

  /** Those whose pages are looked into. */
  private final Set<SourceFile> suspects;

  private final Map<String, List<SourceFile>> makers = new ConcurrentHashMap<>();

  /**
   * How the last page that was sound began, down to its policy, in UTF-8: most others begin so,
   * too.
   */
  private volatile byte[] sound = {};

  /** The site's own files among some templates. */
  public OwnTemplates(List<SourceFile> files, Templates templates) {
    this.files = files;
    this.parts = files.stream().filter(file -> isPart(file, templates)).collect(Collectors.toSet());
    this.suspects =
        files.stream().filter(file -> Markup.isSuspect(file.text())).collect(Collectors.toSet());
  }

  private static boolean isPart(SourceFile template, Templates templates) {
    String name = template.path().substring(template.path().lastIndexOf('/') + 1);
    return !templates.has(name.replaceFirst("[.][^.]*$", ""));
  }

  /**
   * Reports a fault of one of them, or of one of the theme's that cannot do with what the site put
   * in the place of its parts; where it did not, the bug is ours.
   */
  void report(Rendering.Fault fault, Diagnostics log) {
    Optional<SourceFile> own =
        files.stream().filter(file -> file.path().endsWith("/" + fault.template())).findFirst();
    if (own.isPresent()) {
      int at = own.get().offset(fault.line(), fault.column());
      log.report(Code.TEMPLATE_FAULT, own.get().span(at, at + 1), fault.message());
      return;
    }
    SourceFile part =
        files.stream()
            .filter(parts::contains)
            .findFirst()
            .orElseThrow(() ->
                new IllegalStateException(
                    fault.template() + ":" + fault.line() + ": " + fault.message()));
    String message =
        "The theme's %s, line %d, cannot do with this: %s"
            .formatted(fault.template(), fault.line(), fault.message());
    log.report(Code.TEMPLATE_FAULT, part.start(), message);
  }

  /** Reports what is not allowed in a page that one of them made or took part in. */
  void check(String template, Rendering.Page page, Diagnostics log) {
    List<SourceFile> own = makers.computeIfAbsent(template, this::makers);
    if (own.isEmpty()) {
      return;
    }
    for (Offence offence : offences(own, page)) {
      log.report(
          Code.ACTIVE_MARKUP, origin(own, offence.literal()), offence.shown(), offence.reason());
    }
  }

  private List<SourceFile> makers(String template) {
    String path = "templates/" + template + ".ftlh";
    return files.stream().filter(file -> file.path().equals(path) || parts.contains(file)).toList();
  }

  private List<Offence> offences(List<SourceFile> own, Rendering.Page page) {
    for (SourceFile file : own) {
      if (suspects.contains(file)) {
        return Markup.inPage(page.html(), ContentPolicy.OF_PAGE);
      }
    }
    byte[] known = sound;
    if (known.length > 0 && page.beginsWith(known)) {
      return List.of();
    }
    Optional<String> beginning = Markup.beginning(page.html(), ContentPolicy.OF_PAGE);
    if (beginning.isEmpty()) {
      return List.of(Markup.NO_POLICY);
    }
    sound = beginning.get().getBytes(StandardCharsets.UTF_8);
    return List.of();
  }

  /** Where the first of some templates writes something; the first's beginning if none does. */
  private static Span origin(List<SourceFile> templates, String literal) {
    for (SourceFile template : templates) {
      int at = template.text().indexOf(literal);
      if (at >= 0) {
        return template.span(at, at + literal.length());
      }
    }
    return templates.getFirst().start();
  }
}
