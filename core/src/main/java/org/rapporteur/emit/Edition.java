package org.rapporteur.emit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.page.Pages;
import org.rapporteur.page.SitePlan;
import org.rapporteur.source.Span;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.Templates;

/**
 * All that the output formats work from.
 *
 * @param findings what the lints found
 * @param ownTemplates those of the templates that are the site's own
 * @param statics the files of {@code static/} by their path in the output
 */
public record Edition(
    SitePlan plan,
    Pages pages,
    List<Diagnostic> findings,
    Templates templates,
    OwnTemplates ownTemplates,
    Map<String, Path> statics) {
  /** Reports a fault of a template. */
  public void report(Rendering.Fault fault, Diagnostics log) {
    ownTemplates.report(fault, log);
  }

  /** The origin of what comes from the site as a whole. */
  Span siteFile() {
    return plan.corpus().site().span();
  }
}
