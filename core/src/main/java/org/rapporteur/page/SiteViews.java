package org.rapporteur.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Extra;
import org.rapporteur.model.Names;
import org.rapporteur.model.Survey;
import org.rapporteur.model.Value;
import org.rapporteur.schema.EntityType;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;
import org.rapporteur.view.Html;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.SiteView;

/**
 * What every page shows of the site. Pages that stand side by side reach the rest of the site by
 * the same ways, so they share one record. Thread-safe.
 */
final class SiteViews {
  private final SitePlan plan;
  private final Corpus corpus;
  private final Branding branding;
  private final List<Entry> menu;
  private final Map<String, Shared> shared = new ConcurrentHashMap<>();

  /** An entry of the menu: where it leads to. */
  private record Entry(String title, Address address) {}

  /** A record, and where its links lead. */
  private record Shared(SiteView view, List<Address> targets) {
    /** Seen from a page, what lies in its own folder is reached by a way of its own. */
    boolean holdsFor(Links links) {
      for (Address target : targets) {
        if (links.isOwn(target)) {
          return false;
        }
      }
      return true;
    }
  }

  SiteViews(SitePlan plan) {
    this.plan = plan;
    this.corpus = plan.corpus();
    this.branding = new Branding(corpus.site());
    List<String> entries = corpus.site().texts("menu");
    this.menu =
        (entries.isEmpty() ? corpus.schema().folders() : entries)
            .stream().map(this::entry).flatMap(Optional::stream).toList();
  }

  /** The site as seen from a page. */
  SiteView from(Links links) {
    Optional<String> neighbours = links.neighbours();
    if (neighbours.isEmpty()) {
      return view(links);
    }
    Shared known = shared.get(neighbours.get());
    if (known != null && known.holdsFor(links)) {
      return known.view;
    }
    List<Address> targets = new ArrayList<>();
    Shared made = new Shared(view(links.telling(targets::add)), targets);
    if (!made.holdsFor(links)) {
      return made.view;
    }
    Shared earlier = shared.putIfAbsent(neighbours.get(), made);
    return earlier == null ? made.view : earlier.view;
  }

  private SiteView view(Links links) {
    Entity site = corpus.site();
    String language = site.text("language").orElse("en");
    return new SiteView(
        site.title(),
        site.text("description"),
        prose("notice", links),
        prose("footer", links),
        branding.logo().map(links::to),
        branding.styles().stream().map(links::to).toList(),
        language,
        Direction.of(language),
        new LinkView(site.title(), links.to(Addresses.HOME)),
        menu.stream().map(entry -> new LinkView(entry.title(), links.to(entry.address()))).toList(),
        label(),
        corpus.audience().drafts(),
        corpus.audience().asOf().map(SiteViews::plain),
        Extra.DATA.isIn(corpus) ? Optional.of(links.to(Addresses.DATA)) : Optional.empty());
  }

  /** A site for everybody bears a label only if it asks for one. */
  private Optional<String> label() {
    return Optional.of(corpus.audience().tlp())
        .filter(label -> label != Tlp.CLEAR || !corpus.site().claims("tlp").isEmpty())
        .map(Tlp::label);
  }

  private static String plain(LocalDate day) {
    return When.parse(day.toString()).toOptional().map(When::plain).orElse(day.toString());
  }

  private Optional<Html> prose(String field, Links links) {
    return corpus
        .site()
        .claim(field)
        .flatMap(claim ->
            claim.value() instanceof Value.Prose(_, Body body)
                ? Optional.of(
                    new Html(new Prose(corpus, plan.graph(), links).html(body, new Notes(_ -> ""))))
                : Optional.empty());
  }

  /** The list of a folder's pages, if there are any, a survey, or a page. */
  private Optional<Entry> entry(String name) {
    Optional<EntityType> listed = corpus.schema().ofFolder(name);
    if (listed.isPresent()) {
      return listed
          .filter(type -> corpus.count(type.name()) > 0)
          .map(type -> new Entry(type.plural(), plan.addresses().index(type, 1)));
    }
    Optional<Survey> survey = Survey.of(name);
    if (survey.isPresent()) {
      return plan.surveys().stream()
          .filter(page -> survey.get() == page.survey())
          .map(page -> new Entry(page.survey().title(), page.address()))
          .findFirst();
    }
    return corpus.names().find(name, _ -> true) instanceof Names.Match.Found(EntityId id)
        ? corpus.find(id).map(entity -> new Entry(entity.title(), plan.addresses().of(entity.id())))
        : Optional.empty();
  }
}
