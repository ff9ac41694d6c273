package org.rapporteur.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Value;
import org.rapporteur.value.Bound;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.When;

/**
 * What one claimant says was promised one way and what was delivered of it.
 *
 * @param claimant who says so; empty for what the sources say in their own name
 * @param promised every amount it says was promised
 * @param stages what it says was delivered, in the order of time
 * @param totals what it says had been delivered in all by a day, in the order of time
 */
public record Tally(
    Optional<Value> claimant, List<Claim> promised, List<Claim> stages, List<Claim> totals) {
  /** A term of the sum of all stages; without a day where that is not told. */
  public record Term(Optional<When> on, Quantity amount) {}

  /** The amount a claim gives. */
  public static Optional<Quantity> amount(Claim claim) {
    return claim.value() instanceof Value.Measured(Quantity amount)
        ? Optional.of(amount)
        : Optional.empty();
  }

  /** The amount promised, if this claimant gives one and no other. */
  public Optional<Quantity> promise() {
    List<Quantity> amounts =
        standing(promised).map(Tally::amount).flatMap(Optional::stream).distinct().toList();
    return amounts.size() == 1 ? Optional.of(amounts.getFirst()) : Optional.empty();
  }

  /** The terms of the sum of all stages, in the order of time. */
  public List<Quantity> terms() {
    return terms(stages);
  }

  /** The same with the day of each. */
  public List<Term> dated() {
    return dated(stages);
  }

  /** All stages together. */
  public Optional<Quantity> sum() {
    return sum(terms());
  }

  /** The terms of the sum of the stages up to the day of a total. */
  public List<Quantity> termsBy(Claim total) {
    Optional<When> by = total.when(Commitment.ON);
    return terms(
        stages.stream()
            .filter(stage ->
                by.isEmpty()
                    || stage
                        .when(Commitment.ON)
                        .filter(on -> !by.get().isCertainlyBefore(on))
                        .isPresent())
            .toList());
  }

  /** The total that stands and speaks of the latest day. */
  public Optional<Claim> latest() {
    return standing(totals).reduce((_, later) -> later);
  }

  /** What was delivered as far as this claimant tells: its latest total, else all its stages. */
  public Optional<Quantity> delivered() {
    return latest().flatMap(Tally::amount).or(this::sum);
  }

  /** Whether it tells what was delivered. */
  public boolean counts() {
    return delivered().isPresent();
  }

  private static Stream<Claim> standing(List<Claim> claims) {
    return claims.stream().filter(Claim::stands);
  }

  /** An addition in words: “390 + 307 + 303 = 1,000”; nothing where there is but one term. */
  public static Optional<String> addition(List<Quantity> terms) {
    return terms.size() < 2
        ? Optional.empty()
        : sum(terms)
            .map(sum ->
                terms.stream().map(Tally::words).collect(Collectors.joining(" + "))
                    + " = "
                    + words(sum));
  }

  private static String words(Quantity amount) {
    return amount.bare().plain();
  }

  /** Terms added up. */
  public static Optional<Quantity> sum(List<Quantity> terms) {
    return terms.stream().reduce(Quantity::plus);
  }

  /**
   * What is added up: the same count of the same day from other sources is counted once, and of
   * counts of one day that are contested only one can be true, so they make a range.
   */
  private static List<Term> dated(List<Claim> stages) {
    Map<Optional<When>, List<Claim>> byDay = new LinkedHashMap<>();
    standing(stages)
        .forEach(stage ->
            byDay.computeIfAbsent(stage.when(Commitment.ON), _ -> new ArrayList<>()).add(stage));
    List<Term> terms = new ArrayList<>();
    byDay.forEach((on, day) -> {
      List<Quantity> contested = new ArrayList<>();
      List<Claim> counted = new ArrayList<>();
      for (Claim stage : day) {
        if (counted.stream().anyMatch(other -> isSame(stage, other))) {
          continue;
        }
        counted.add(stage);
        Optional<Quantity> amount = amount(stage);
        if (stage.status() == ClaimStatus.CONTESTED) {
          amount.ifPresent(contested::add);
        } else {
          amount.ifPresent(counts -> terms.add(new Term(on, counts)));
        }
      }
      range(contested).ifPresent(range -> terms.add(new Term(on, range)));
    });
    return terms;
  }

  private static List<Quantity> terms(List<Claim> stages) {
    return dated(stages).stream().map(Term::amount).toList();
  }

  /** Whether two sources tell the same: the amounts are equal, and no source tells both. */
  private static boolean isSame(Claim one, Claim other) {
    Set<Citation> shared = new HashSet<>(one.sources());
    shared.retainAll(other.sources());
    return one.value().equals(other.value())
        && one.when(Commitment.ON).isPresent()
        && !one.sources().isEmpty()
        && !other.sources().isEmpty()
        && shared.isEmpty();
  }

  private static Optional<Quantity> range(List<Quantity> amounts) {
    if (amounts.size() < 2) {
      return amounts.stream().findFirst();
    }
    BigDecimal least =
        amounts.stream().map(Quantity::number).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most =
        amounts.stream().map(amount -> amount.upper()).max(Comparator.naturalOrder()).orElseThrow();
    boolean isExact = amounts.stream().allMatch(amount -> amount.bound() == Bound.EXACTLY);
    return Optional.of(
        new Quantity(
            isExact ? Bound.EXACTLY : Bound.ABOUT,
            least,
            Optional.of(most).filter(upper -> upper.compareTo(least) > 0),
            amounts.getFirst().unit()));
  }
}
