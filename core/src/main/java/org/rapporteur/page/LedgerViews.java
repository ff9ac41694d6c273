package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Facet;
import org.rapporteur.desk.Ledger;
import org.rapporteur.desk.Shelf;
import org.rapporteur.desk.Utterance;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.view.LedgerView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.StatementView;

/** What the pages of the ledger of statements show. */
final class LedgerViews {
  /** The most shelves a page names of one facet. */
  private static final int MOST = 60;

  private final SitePlan plan;
  private final Corpus corpus;
  private final Ledger ledger;
  private final Links links;
  private final EntityViews entities;

  LedgerViews(SitePlan plan, Links links, EntityViews entities) {
    this.plan = plan;
    this.corpus = plan.corpus();
    this.ledger = plan.ledger();
    this.links = links;
    this.entities = entities;
  }

  /** What the statements of a shelf have in common, in words. */
  static String label(Shelf shelf, Corpus corpus) {
    return switch (shelf.label()) {
      case Value.Reference(EntityId id) -> corpus.get(id).title();
      case Value.Choice(_, String label) -> label;
      case Value.Text(String text) ->
          shelf.facet() == Facet.LANGUAGE ? RelationViews.language(text) : text;
      default -> shelf.slug();
    };
  }

  /** The first page of the whole ledger. */
  LedgerView first() {
    int pages = Math.max(1, Math.ceilDiv(ledger.statements().size(), SitePlan.PER_PAGE));
    return page("", "", ledger.statements(), ways(), 1, pages, Optional.empty());
  }

  /** A later page, or a page of a shelf. */
  LedgerView page(PlannedPage.OfLedger page) {
    return page(
        page.shelf().map(shelf -> label(shelf, corpus)).orElse(""),
        page.shelf().map(shelf -> shelf.facet().word()).orElse(""),
        page.shelf().map(Shelf::statements).orElse(ledger.statements()),
        List.of(),
        page.number(),
        page.pages(),
        page.shelf());
  }

  private LedgerView page(
      String label,
      String facet,
      List<Entity> all,
      List<LedgerView.Way> ways,
      int number,
      int pages,
      Optional<Shelf> shelf) {
    int from = (number - 1) * SitePlan.PER_PAGE;
    List<StatementView> statements =
        all.subList(from, Math.min(all.size(), from + SitePlan.PER_PAGE)).stream()
            .map(statement -> entities.statement(new Utterance(statement)))
            .toList();
    return new LedgerView(
        label,
        facet,
        all.size(),
        ways,
        statements,
        number,
        pages,
        neighbour(number - 1, pages, shelf),
        neighbour(number + 1, pages, shelf),
        entities.sources());
  }

  private Optional<LinkView> neighbour(int number, int pages, Optional<Shelf> shelf) {
    return number < 1 || number > pages
        ? Optional.empty()
        : Optional.of(
            new LinkView(
                "Page " + number,
                links.to(
                    shelf
                        .map(each -> plan.addresses().ledger(each, number))
                        .orElseGet(() -> plan.addresses().ledger(number)))));
  }

  private List<LedgerView.Way> ways() {
    return ledger.shelves().entrySet().stream().map(this::way).toList();
  }

  private LedgerView.Way way(Map.Entry<Facet, List<Shelf>> facet) {
    List<Shelf> shelves = facet.getValue();
    return new LedgerView.Way(
        facet.getKey().word(),
        facet.getKey().title(),
        shelves.stream().limit(MOST).map(this::place).toList(),
        Math.max(0, shelves.size() - MOST));
  }

  private LedgerView.Place place(Shelf shelf) {
    String href =
        shelf
            .page()
            .map(id -> links.to(id) + "#part.statements")
            .orElseGet(() -> links.to(plan.addresses().ledger(shelf, 1)));
    return new LedgerView.Place(
        new LinkView(label(shelf, corpus), href), shelf.statements().size());
  }
}
