package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Survey;
import org.rapporteur.view.LinkView;

/**
 * Addresses as seen from one page: relative ways, so that the site works wherever it is put. Only
 * the page a host shows for any wrong address, at any depth, names the path of the public address.
 */
final class Links {
  private final SitePlan plan;
  private final Address from;

  /** Whether the page is shown at other addresses than its own. */
  private final boolean anywhere;

  Links(SitePlan plan, PlannedPage page) {
    this.plan = plan;
    this.from = page.address();
    this.anywhere = page instanceof PlannedPage.NotFound && !plan.forDisk();
  }

  /** The way to the site's root, ending in “/”, or empty. */
  String root() {
    return anywhere ? plan.basePath() : from.toRoot();
  }

  String to(EntityId id) {
    return to(plan.addresses().of(id));
  }

  /** The way to a page computed of the whole site, if the site has it. */
  Optional<LinkView> to(Survey survey) {
    return plan.surveys().stream()
        .filter(page -> page.survey() == survey)
        .map(page -> new LinkView(survey.title(), to(page.address())))
        .findFirst();
  }

  String to(Address address) {
    return anywhere ? plan.basePath() + address.absolute() : from.to(address, plan.forDisk());
  }
}
