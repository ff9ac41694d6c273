package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.desk.Balance;
import org.rapporteur.desk.Commitment;
import org.rapporteur.desk.Commitments;
import org.rapporteur.desk.Flow;
import org.rapporteur.desk.Tally;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.When;
import org.rapporteur.view.BalanceView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.FlowRowView;
import org.rapporteur.view.FlowView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.PromiseView;
import org.rapporteur.view.PromisesView;
import org.rapporteur.view.ValueView;

/** Promises as pages show them: what goes which way, and what came of it by whose count. */
final class PromiseViews {
  /** The qualifiers that head a table or a row and are not repeated in its cells. */
  private static final Set<String> IN_HEADS =
      Set.of(Commitment.GIVER, Commitment.RECEIVER, Commitment.ON);

  private static final Comparator<Optional<When>> EARLIEST_FIRST =
      (one, other) ->
          one.isPresent() && other.isPresent()
              ? When.order().compare(one.get(), other.get())
              : Boolean.compare(one.isEmpty(), other.isEmpty());

  private final Commitments commitments;
  private final Links links;
  private final Values values;

  PromiseViews(SitePlan plan, Links links, Values values) {
    this.commitments = new Commitments(plan.corpus(), plan.graph());
    this.links = links;
    this.values = values;
  }

  /** What a page says of promises: its own if it is a measure, or those made at or in it. */
  PromisesView of(Entity page) {
    return commitments.isMeasure(page)
        ? new PromisesView(flows(Commitment.of(page), true), List.of())
        : new PromisesView(List.of(), commitments.of(page).stream().map(this::promise).toList());
  }

  /** The fields of a page that are shown as promises. */
  Set<String> fields(Entity page) {
    return commitments.isMeasure(page) ? Commitment.FIELDS : Set.of();
  }

  /** Whether a relation is shown among the promises of the page it leads to. */
  boolean shows(Entity page, Relation relation) {
    return commitments.holds(page, relation);
  }

  /** A measure in a list: what was promised against what was delivered, without its sources. */
  PromiseView promise(Commitment commitment) {
    Entity measure = commitment.measure();
    return new PromiseView(
        new LinkView(measure.title(), links.to(measure.id())),
        commitment.standing().word(),
        values.gist(measure, "kind"),
        values.gist(measure, Commitment.STATUS),
        values.gist(measure, Commitment.AGREED_AT),
        measure.claims("parties").stream()
            .map(claim -> values.gist(measure, "parties", claim))
            .toList(),
        measure.claims(Commitment.PROMISED).stream()
            .filter(Claim::stands)
            .flatMap(claim -> claim.when("due").stream())
            .distinct()
            .map(due -> values.value(new Value.Measured(due)))
            .toList(),
        flows(commitment, false));
  }

  private List<FlowView> flows(Commitment commitment, boolean inFull) {
    return commitment.flows().stream().map(flow -> flow(commitment, flow, inFull)).toList();
  }

  private FlowView flow(Commitment commitment, Flow flow, boolean inFull) {
    return new FlowView(
        flow.giver().map(this::page),
        flow.receiver().map(this::page),
        commitment.standing() == Commitment.Standing.OFFERED,
        flow.unit(),
        flow.tallies().stream()
            .map(tally -> new FlowView.Claimant(tally.claimant().map(values::value)))
            .toList(),
        inFull ? rows(commitment.measure(), flow) : List.of(),
        flow.balances().stream().map(this::balance).toList(),
        flow.differing().stream()
            .map(tally ->
                new FlowView.Count(
                    values.value(tally.claimant().orElseThrow()),
                    plain(tally.delivered().orElseThrow())))
            .toList());
  }

  private ValueView page(EntityId id) {
    return values.value(new Value.Reference(id));
  }

  private List<FlowRowView> rows(Entity measure, Flow flow) {
    List<FlowRowView> rows = new ArrayList<>();
    if (flow.tallies().stream().anyMatch(tally -> !tally.promised().isEmpty())) {
      Field field = measure.type().field(Commitment.PROMISED);
      rows.add(row("promised", Optional.empty(), flow, tally -> claims(field, tally.promised())));
    }
    rows.addAll(dated("stage", measure.type().field(Commitment.STAGES), flow, Tally::stages));
    if (flow.tallies().stream().anyMatch(tally -> tally.terms().size() > 1)) {
      rows.add(
          new FlowRowView(
              "sum",
              Optional.empty(),
              flow.tallies().stream()
                  .map(tally -> new FlowRowView.Cell(List.of(), Tally.addition(tally.terms())))
                  .toList()));
    }
    rows.addAll(dated("total", measure.type().field(Commitment.TOTALS), flow, Tally::totals));
    return rows;
  }

  private List<FlowRowView> dated(
      String kind, Field field, Flow flow, Function<Tally, List<Claim>> entries) {
    Set<Optional<When>> days = new LinkedHashSet<>();
    flow.tallies().stream()
        .flatMap(tally -> entries.apply(tally).stream())
        .map(claim -> claim.when(Commitment.ON))
        .sorted(EARLIEST_FIRST)
        .forEach(days::add);
    return days.stream()
        .map(day ->
            row(
                kind,
                day.map(when -> values.value(new Value.Measured(when))),
                flow,
                tally ->
                    claims(
                        field,
                        entries.apply(tally).stream()
                            .filter(claim -> claim.when(Commitment.ON).equals(day))
                            .toList())))
        .toList();
  }

  private static FlowRowView row(
      String kind, Optional<ValueView> date, Flow flow, Function<Tally, List<ClaimView>> cell) {
    return new FlowRowView(
        kind,
        date,
        flow.tallies().stream()
            .map(tally -> new FlowRowView.Cell(cell.apply(tally), Optional.empty()))
            .toList());
  }

  private List<ClaimView> claims(Field field, List<Claim> claims) {
    return claims.stream()
        .map(claim ->
            values.claim(
                values.value(claim.value()),
                values.qualifiers(field, claim).stream()
                    .filter(qualifier -> !IN_HEADS.contains(qualifier.name()))
                    .toList(),
                claim))
        .toList();
  }

  private BalanceView balance(Balance balance) {
    return new BalanceView(
        balance.promiser().claimant().map(values::value),
        balance.counter().flatMap(Tally::claimant).map(values::value),
        plain(balance.promised()),
        balance.delivered().map(PromiseViews::plain),
        balance.outstanding().map(PromiseViews::plain),
        balance.beyond().map(PromiseViews::plain));
  }

  private static String plain(Quantity amount) {
    return amount.bare().plain();
  }
}
