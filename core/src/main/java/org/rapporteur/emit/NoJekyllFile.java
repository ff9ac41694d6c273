package org.rapporteur.emit;

import java.util.List;
import java.util.Optional;
import org.rapporteur.page.Address;

/** {@code .nojekyll}, which keeps GitHub Pages from running the site through another generator. */
final class NoJekyllFile implements Output {
  private static final Address PLACE = new Address(".nojekyll");

  @Override
  public boolean yields() {
    return true;
  }

  @Override
  public List<OutputFile> files(Edition edition) {
    return List.of(new OutputFile.Made(PLACE, edition.siteFile(), _ -> Optional.of(new byte[0])));
  }
}
