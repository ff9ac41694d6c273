package org.rapporteur.page;

import java.util.Optional;
import java.util.function.Consumer;
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
  private final String folder;

  /** Whether the page is shown at other addresses than its own. */
  private final boolean anywhere;

  private final Consumer<Address> asked;

  Links(SitePlan plan, PlannedPage page) {
    this(plan, page.address(), page instanceof PlannedPage.NotFound && !plan.forDisk(), _ -> {});
  }

  private Links(SitePlan plan, Address from, boolean anywhere, Consumer<Address> asked) {
    this.plan = plan;
    this.from = from;
    this.folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    this.anywhere = anywhere;
    this.asked = asked;
  }

  /** The same, which tells of each address that is asked for. */
  Links telling(Consumer<Address> asked) {
    return new Links(plan, from, anywhere, asked);
  }

  /** The folder beside whose folders the page's own stands, unless that is the whole site. */
  Optional<String> neighbours() {
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1));
  }

  /** Whether an address lies in the page's own folder. */
  boolean isOwn(Address address) {
    return address.path().startsWith(folder);
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
    asked.accept(address);
    return anywhere ? plan.basePath() + address.absolute() : from.to(address, plan.forDisk());
  }
}
