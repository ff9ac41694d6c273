package org.rapporteur.emit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
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
 * @param statics the files of {@code static/} by their path in the output
 */
public record Edition(
    SitePlan plan,
    Pages pages,
    List<Diagnostic> findings,
    Templates templates,
    List<SourceFile> ownTemplates,
    Map<String, Path> statics) {
  /** Reports what is wrong with the site's own templates, used or not. */
  public void checkTemplates(Diagnostics log) {
    templates.check().forEach(fault -> report(fault, log));
  }

  /** Reports a fault of one of the site's own templates; one of the theme's is a bug of ours. */
  void report(Rendering.Fault fault, Diagnostics log) {
    SourceFile template =
        ownTemplates.stream()
            .filter(file -> file.path().endsWith("/" + fault.template()))
            .findFirst()
            .orElseThrow(() ->
                new IllegalStateException(
                    fault.template() + ":" + fault.line() + ": " + fault.message()));
    int at = template.offset(fault.line(), fault.column());
    log.report(Code.TEMPLATE_FAULT, template.span(at, at + 1), fault.message());
  }

  /** The origin of what comes from the site as a whole. */
  Span siteFile() {
    return plan.corpus().site().span();
  }
}
