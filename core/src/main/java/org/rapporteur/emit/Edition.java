package org.rapporteur.emit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.page.Pages;
import org.rapporteur.page.SitePlan;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;
import org.rapporteur.view.Templates;

/**
 * All that the output formats work from.
 *
 * @param ownTemplates the site's own templates, to point at in faults
 * @param statics the files of {@code static/} by their path in the output
 */
public record Edition(
    SitePlan plan,
    Pages pages,
    Templates templates,
    List<SourceFile> ownTemplates,
    Map<String, Path> statics) {
  /** The origin of what comes from the site as a whole. */
  Span siteFile() {
    return plan.corpus().site().span();
  }
}
