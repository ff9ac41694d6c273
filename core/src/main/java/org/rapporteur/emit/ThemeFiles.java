package org.rapporteur.emit;

import java.util.List;
import java.util.Optional;
import org.rapporteur.page.Address;

/** The theme's style sheets and fonts. */
final class ThemeFiles implements Output {
  @Override
  public List<OutputFile> files(Edition edition) {
    return edition.templates().assets().entrySet().stream()
        .<OutputFile>map(asset ->
            new OutputFile.Made(
                new Address(asset.getKey()),
                edition.siteFile(),
                _ -> Optional.of(asset.getValue())))
        .toList();
  }
}
