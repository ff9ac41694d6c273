package org.rapporteur.emit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markup.Markup;
import org.rapporteur.markup.Offence;
import org.rapporteur.page.ContentPolicy;
import org.rapporteur.page.Pages;
import org.rapporteur.page.SitePlan;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/**
 * All that the output formats work from.
 *
 * @param findings what the lints found
 * @param ownTemplates the site's own templates, to point at in faults
 * @param parts those of them that are part of pages of others
 * @param suspects those of them whose pages are looked into
 * @param statics the files of {@code static/} by their path in the output
 */
public record Edition(
    SitePlan plan,
    Pages pages,
    List<Diagnostic> findings,
    Templates templates,
    List<SourceFile> ownTemplates,
    Set<SourceFile> parts,
    Set<SourceFile> suspects,
    Map<String, Path> statics) {
  /** All that the output formats work from; which templates are suspect is found out. */
  public Edition(
      SitePlan plan,
      Pages pages,
      List<Diagnostic> findings,
      Templates templates,
      List<SourceFile> ownTemplates,
      Map<String, Path> statics) {
    this(
        plan,
        pages,
        findings,
        templates,
        ownTemplates,
        ownTemplates.stream()
            .filter(template -> isPart(template, templates))
            .collect(Collectors.toUnmodifiableSet()),
        ownTemplates.stream()
            .filter(template -> Markup.isSuspect(template.text()))
            .collect(Collectors.toUnmodifiableSet()),
        statics);
  }

  /** Reports what is wrong with the site's own templates, used or not. */
  public void checkTemplates(Diagnostics log) {
    templates.check().forEach(fault -> report(fault, log));
  }

  /**
   * Reports a fault of one of the site's own templates, or of one of the theme's that cannot do
   * with what the site put in the place of its parts; where it did not, the bug is ours.
   */
  public void report(Rendering.Fault fault, Diagnostics log) {
    Optional<SourceFile> own =
        ownTemplates.stream()
            .filter(file -> file.path().endsWith("/" + fault.template()))
            .findFirst();
    if (own.isPresent()) {
      int at = own.get().offset(fault.line(), fault.column());
      log.report(Code.TEMPLATE_FAULT, own.get().span(at, at + 1), fault.message());
      return;
    }
    SourceFile part =
        ownTemplates.stream()
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

  /** Reports what is not allowed in a page that a template of the site made or took part in. */
  void checkMarkup(String template, String html, Diagnostics log) {
    List<SourceFile> own = ownTemplates.stream().filter(file -> made(file, template)).toList();
    if (own.isEmpty()) {
      return;
    }
    List<Offence> offences =
        own.stream().anyMatch(suspects::contains)
            ? Markup.inPage(html, ContentPolicy.OF_PAGE)
            : Markup.inBeginning(html, ContentPolicy.OF_PAGE).stream().toList();
    for (Offence offence : offences) {
      log.report(
          Code.ACTIVE_MARKUP, origin(own, offence.literal()), offence.shown(), offence.reason());
    }
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

  private boolean made(SourceFile own, String template) {
    return own.path().equals("templates/" + template + ".ftlh") || parts.contains(own);
  }

  private static boolean isPart(SourceFile template, Templates templates) {
    String name = template.path().substring(template.path().lastIndexOf('/') + 1);
    return !templates.has(name.replaceFirst("[.][^.]*$", ""));
  }

  /** The origin of what comes from the site as a whole. */
  Span siteFile() {
    return plan.corpus().site().span();
  }
}
