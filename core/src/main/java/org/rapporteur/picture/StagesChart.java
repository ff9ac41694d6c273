package org.rapporteur.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.Tally;
import org.rapporteur.value.Quantity;
import org.rapporteur.view.StagesView;

/**
 * What was promised and what was delivered of it, stage by stage, as bars of one scale.
 *
 * @param unit what is counted; empty where that is not said
 * @param word what was done with the amounts: promised, offered
 */
public record StagesChart(String unit, String word, List<Bar> bars) {
  private static final int WIDE = 800;
  private static final int NARROW = 340;

  /** A description is heard from end to end: of more stages the first and the last are named. */
  private static final int DESCRIBED = 12;

  /**
   * A promise against one count.
   *
   * @param way what goes which way
   * @param by who promised and who counts
   * @param promised how much; empty where that is not told
   * @param stages what was delivered day by day, in the order of time
   * @param sum all stages together
   * @param totals what had been delivered in all by a day, in the order of time
   * @param outstanding what is not told to have been delivered
   * @param beyond what was delivered beyond the promise
   */
  public record Bar(
      String way,
      String by,
      Optional<Quantity> promised,
      List<Stage> stages,
      Optional<Quantity> sum,
      List<Stage> totals,
      Optional<Quantity> outstanding,
      Optional<Quantity> beyond) {
    /** The greatest number in it. */
    BigDecimal most() {
      return Stream.of(promised.stream(), sum.stream(), totals.stream().map(Stage::amount))
          .flatMap(amounts -> amounts)
          .map(Quantity::upper)
          .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The latest total, if there is one. */
    Optional<Stage> latest() {
      return totals.isEmpty() ? Optional.empty() : Optional.of(totals.getLast());
    }

    boolean isDelivered() {
      return Stream.concat(sum.stream(), totals.stream().map(Stage::amount))
          .anyMatch(amount -> amount.upper().signum() > 0);
    }
  }

  /**
   * What was delivered on a day, or by it.
   *
   * @param date the day in words; empty where it is not known
   */
  public record Stage(String date, Quantity amount) {}

  /** The picture; none where nothing is told to have been delivered. */
  public Optional<StagesView> view() {
    if (bars.stream().noneMatch(Bar::isDelivered)) {
      return Optional.empty();
    }
    return Optional.of(
        new StagesView(
            title(),
            description(),
            new StagesSheet(this, WIDE).view(),
            new StagesSheet(this, NARROW).view(),
            bars.stream().anyMatch(bar -> !bar.totals().isEmpty())));
  }

  private String title() {
    String what = unit.isEmpty() ? "" : ", counted in " + unit;
    return "What was " + word + " and what was delivered" + what;
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    for (Bar bar : bars) {
      List<String> parts = new ArrayList<>();
      parts.add(bar.way + (bar.by.isEmpty() ? "" : ", " + bar.by));
      bar.promised.ifPresent(amount -> parts.add(said(amount) + " " + word));
      parts.addAll(stages(bar));
      bar.totals.forEach(total -> parts.add(total(total)));
      outcome(bar).ifPresent(parts::add);
      sentences.add(String.join("; ", parts) + ".");
    }
    return String.join(" ", sentences);
  }

  private static List<String> stages(Bar bar) {
    List<Stage> stages = bar.stages;
    if (stages.size() > DESCRIBED) {
      return List.of(many(bar));
    }
    List<String> parts = new ArrayList<>();
    stages.forEach(stage ->
        parts.add(
            stage.date.isEmpty() ? said(stage.amount) : said(stage.amount) + " on " + stage.date));
    addition(bar).ifPresent(parts::add);
    return parts;
  }

  /** Many stages in few words. */
  static String many(Bar bar) {
    List<Stage> stages = bar.stages();
    return stages.size()
        + " stages, the first "
        + named(stages.getFirst())
        + ", the last "
        + named(stages.getLast())
        + ", "
        + bar.sum().map(sum -> "together " + said(sum)).orElse("never added up");
  }

  private static String named(Stage stage) {
    return said(stage.amount) + (stage.date.isEmpty() ? "" : " (" + stage.date + ")");
  }

  static String total(Stage total) {
    return said(total.amount) + " in all" + (total.date.isEmpty() ? "" : " by " + total.date);
  }

  /** The addition in words, where there is more than one stage. */
  static Optional<String> addition(Bar bar) {
    return Tally.addition(bar.stages().stream().map(Stage::amount).toList());
  }

  /** What became of the promise in words. */
  Optional<String> outcome(Bar bar) {
    return bar.beyond()
        .map(more -> said(more) + " more than " + word)
        .or(() -> bar.outstanding().map(rest -> said(rest) + " outstanding"));
  }

  static String said(Quantity amount) {
    return amount.bare().plain();
  }
}
