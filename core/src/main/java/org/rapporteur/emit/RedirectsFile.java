package org.rapporteur.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.page.Address;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.SitePlan;

/**
 * {@code _redirects}, as Netlify and Cloudflare Pages read it: the old addresses of renamed pages.
 * On other hosts the redirect pages at those addresses do the same.
 */
final class RedirectsFile implements Output {
  private static final Address PLACE = new Address("_redirects");

  @Override
  public boolean yields() {
    return true;
  }

  @Override
  public List<OutputFile> files(Edition edition) {
    SitePlan plan = edition.plan();
    String lines =
        plan.pages().stream()
            .flatMap(page ->
                page instanceof PlannedPage.Redirect redirect
                    ? lines(redirect, plan)
                    : Stream.empty())
            .collect(Collectors.joining());
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new OutputFile.Made(
                PLACE,
                edition.siteFile(),
                _ -> Optional.of(lines.getBytes(StandardCharsets.UTF_8))));
  }

  /** With and without the slash at the end: hosts differ in whether these are one address. */
  private static Stream<String> lines(PlannedPage.Redirect redirect, SitePlan plan) {
    String from = plan.basePath() + redirect.address().absolute();
    String to = plan.basePath() + plan.addresses().of(redirect.entity().id()).absolute();
    return Stream.of(from, from.substring(0, from.length() - 1))
        .map(old -> old + " " + to + " 301\n");
  }
}
