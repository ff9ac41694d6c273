package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Balance;
import org.rapporteur.desk.Commitment;
import org.rapporteur.desk.Flow;
import org.rapporteur.desk.Tally;
import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.picture.StagesChart;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.When;
import org.rapporteur.view.StagesView;

/** The charts of a measure: one for each unit, a bar for each promise against each count. */
final class StagesViews {
  private final Values values;

  StagesViews(Values values) {
    this.values = values;
  }

  /** The charts of a measure; none where nothing is told to have been delivered. */
  List<StagesView> of(Commitment commitment) {
    String word = commitment.standing() == Commitment.Standing.OFFERED ? "offered" : "promised";
    Map<String, List<StagesChart.Bar>> byUnit = new LinkedHashMap<>();
    for (Flow flow : commitment.flows()) {
      byUnit.computeIfAbsent(flow.unit(), _ -> new ArrayList<>()).addAll(bars(flow, word));
    }
    List<StagesView> views = new ArrayList<>();
    byUnit.forEach((unit, bars) -> new StagesChart(unit, word, bars).view().ifPresent(views::add));
    return views;
  }

  private List<StagesChart.Bar> bars(Flow flow, String word) {
    List<StagesChart.Bar> bars = new ArrayList<>();
    List<Tally> balanced = new ArrayList<>();
    for (Balance balance : flow.balances()) {
      bars.add(
          bar(
              flow,
              by(word, balance),
              Optional.of(balance.promised()),
              balance.counter(),
              Optional.of(balance)));
      balanced.add(balance.promiser());
      balance.counter().ifPresent(balanced::add);
    }
    for (Tally tally : flow.tallies()) {
      if (tally.counts() && !balanced.contains(tally)) {
        String by = "counted by " + name(tally);
        bars.add(bar(flow, by, Optional.empty(), Optional.of(tally), Optional.empty()));
      }
    }
    return bars;
  }

  /** Who promised and who counts, in words. */
  private String by(String word, Balance balance) {
    String promiser = name(balance.promiser());
    return balance
        .counter()
        .map(counter ->
            counter.claimant().equals(balance.promiser().claimant())
                ? word + " and counted by " + promiser
                : word + " by the word of " + promiser + ", counted by " + name(counter))
        .orElse(word + " by the word of " + promiser);
  }

  private String name(Tally tally) {
    return tally.claimant().map(who -> values.value(who).text()).orElse("the sources");
  }

  /** Which way it goes, in words. */
  private String way(Flow flow) {
    return flow.giver()
        .map(giver ->
            flow.receiver()
                .map(receiver -> page(giver) + " to " + page(receiver))
                .orElse("From " + page(giver)))
        .or(() -> flow.receiver().map(receiver -> "To " + page(receiver)))
        .orElse("");
  }

  private String page(EntityId id) {
    return values.value(new Value.Reference(id)).text();
  }

  private static List<StagesChart.Stage> stages(Tally tally) {
    return tally.dated().stream()
        .map(term -> new StagesChart.Stage(words(term.on()), term.amount()))
        .toList();
  }

  private static List<StagesChart.Stage> totals(Tally tally) {
    List<StagesChart.Stage> totals = new ArrayList<>();
    for (Claim total : tally.totals()) {
      Tally.amount(total)
          .filter(_ -> total.stands())
          .ifPresent(amount ->
              totals.add(new StagesChart.Stage(words(total.when(Commitment.ON)), amount)));
    }
    return totals;
  }

  private static String words(Optional<When> on) {
    return on.map(When::onDay).map(When::plain).orElse("");
  }

  private StagesChart.Bar bar(
      Flow flow,
      String by,
      Optional<Quantity> promised,
      Optional<Tally> counter,
      Optional<Balance> balance) {
    return new StagesChart.Bar(
        way(flow),
        by,
        promised,
        counter.map(StagesViews::stages).orElse(List.of()),
        counter.flatMap(Tally::sum),
        counter.map(StagesViews::totals).orElse(List.of()),
        balance.flatMap(Balance::outstanding),
        balance.flatMap(Balance::beyond));
  }
}
