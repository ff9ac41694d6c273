package org.rapporteur.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.page.Address;

/** {@code robots.txt} (RFC 9309): everything may be read; where the sitemap is, if there is one. */
final class RobotsFile implements Output {
  private static final Address PLACE = new Address("robots.txt");

  @Override
  public boolean yields() {
    return true;
  }

  @Override
  public List<OutputFile> files(Edition edition) {
    String sitemap =
        edition.plan().baseUrl().map(url -> "\nSitemap: " + url + "sitemap.xml\n").orElse("");
    byte[] text = ("User-agent: *\nDisallow:\n" + sitemap).getBytes(StandardCharsets.UTF_8);
    return List.of(new OutputFile.Made(PLACE, edition.siteFile(), _ -> Optional.of(text)));
  }
}
