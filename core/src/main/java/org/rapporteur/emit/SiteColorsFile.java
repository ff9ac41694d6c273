package org.rapporteur.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.page.Branding;

/** The style sheet with the colours of site.yaml, where it gives any. */
final class SiteColorsFile implements Output {
  @Override
  public List<OutputFile> files(Edition edition) {
    Branding branding = new Branding(edition.plan().corpus().site());
    return branding.colorsAddress().stream()
        .<OutputFile>map(address ->
            new OutputFile.Made(
                address,
                edition.siteFile(),
                _ -> branding.colors().map(css -> css.getBytes(StandardCharsets.UTF_8))))
        .toList();
  }
}
