package org.rapporteur.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.page.Address;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.SitePlan;

/** The sitemap (sitemaps.org 0.9), where the site has a base URL. */
final class SitemapFile implements Output {
  private static final Address PLACE = new Address("sitemap.xml");

  @Override
  public List<OutputFile> files(Edition edition) {
    return edition.plan().baseUrl().stream()
        .<OutputFile>map(url ->
            new OutputFile.Made(
                PLACE, edition.siteFile(), _ -> Optional.of(xml(edition.plan(), url))))
        .toList();
  }

  private static byte[] xml(SitePlan plan, String baseUrl) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (PlannedPage page : plan.pages()) {
      switch (page) {
        case PlannedPage.Home _,
            PlannedPage.Index _,
            PlannedPage.OfLedger _,
            PlannedPage.OfSurvey _,
            PlannedPage.OfTimeline _,
            PlannedPage.OfPositions _,
            PlannedPage.OfEntity _ -> {
          String address = (baseUrl + page.address().absolute()).replace("&", "&amp;");
          out.append("  <url><loc>").append(address).append("</loc></url>\n");
        }
        case PlannedPage.NotFound _, PlannedPage.Redirect _ -> {}
      }
    }
    return out.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
