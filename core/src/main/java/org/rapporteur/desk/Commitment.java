package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.When;

/**
 * A measure as a promise that is to be delivered: what goes which way, by whose count.
 *
 * @param flows in the order they are written
 */
public record Commitment(Entity measure, List<Flow> flows) {
  public static final String MEASURE = "measure";
  public static final String PROMISED = "promised";
  public static final String STAGES = "stages";
  public static final String TOTALS = "totals";
  public static final String ON = "on";
  public static final String GIVER = "giver";
  public static final String RECEIVER = "receiver";
  public static final String STATUS = "status";
  public static final String AGREED_AT = "agreed-at";
  public static final String DOCUMENT = "document";

  /** The fields that tell what goes which way. */
  public static final Set<String> FIELDS = Set.of(PROMISED, STAGES, TOTALS);

  /** What goes which way. */
  private record Way(Optional<EntityId> giver, Optional<EntityId> receiver, String unit) {
    static Way of(Claim claim) {
      return new Way(
          claim.references(GIVER).stream().findFirst(),
          claim.references(RECEIVER).stream().findFirst(),
          Tally.amount(claim).map(Quantity::unit).orElse("").toLowerCase(Locale.ROOT));
    }

    boolean isWhole() {
      return giver.isPresent() && receiver.isPresent();
    }

    /** Whether another, which says all of it, can be the same. */
    boolean canBe(Way whole) {
      return unit.equals(whole.unit)
          && (giver.isEmpty() || giver.equals(whole.giver))
          && (receiver.isEmpty() || receiver.equals(whole.receiver));
    }
  }

  /** What one claimant says of one way, while it is gathered. */
  private record Column(List<Claim> promised, List<Claim> stages, List<Claim> totals) {
    Column() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** A measure as a promise. */
  public static Commitment of(Entity measure) {
    Map<Way, Map<Optional<Value>, Column>> ways = new LinkedHashMap<>();
    List<Way> named =
        List.of(PROMISED, STAGES, TOTALS).stream()
            .flatMap(field -> measure.claims(field).stream())
            .map(Way::of)
            .filter(Way::isWhole)
            .distinct()
            .toList();
    for (Claim claim : measure.claims(PROMISED)) {
      column(ways, claim, named).promised.add(claim);
    }
    for (Claim claim : inOrder(measure.claims(STAGES))) {
      column(ways, claim, named).stages.add(claim);
    }
    for (Claim claim : inOrder(measure.claims(TOTALS))) {
      column(ways, claim, named).totals.add(claim);
    }
    List<Flow> flows = new ArrayList<>();
    ways.forEach((way, columns) ->
        flows.add(
            new Flow(
                way.giver,
                way.receiver,
                way.unit,
                columns.entrySet().stream()
                    .map(entry -> tally(entry.getKey(), entry.getValue()))
                    .toList())));
    return new Commitment(measure, List.copyOf(flows));
  }

  private static Tally tally(Optional<Value> claimant, Column column) {
    return new Tally(claimant, column.promised, column.stages, column.totals);
  }

  private static Column column(
      Map<Way, Map<Optional<Value>, Column>> ways, Claim claim, List<Way> named) {
    return ways.computeIfAbsent(way(Way.of(claim), named), _ -> new LinkedHashMap<>())
        .computeIfAbsent(claim.statedBy(), _ -> new Column());
  }

  /** What leaves out an end goes the only way that is named for its unit, if there is one. */
  private static Way way(Way way, List<Way> named) {
    List<Way> alike = named.stream().filter(way::canBe).toList();
    return !way.isWhole() && alike.size() == 1 ? alike.getFirst() : way;
  }

  /** The earliest first, those without a date last. */
  private static List<Claim> inOrder(List<Claim> claims) {
    return claims.stream()
        .sorted((one, other) -> When.unknownLast(one.when(ON), other.when(ON)))
        .toList();
  }

  /** How it stands, as the page says. */
  public Standing standing() {
    return measure
        .claim(STATUS)
        .filter(Claim::stands)
        .flatMap(claim ->
            claim.value() instanceof Value.Choice(String word, _)
                ? Optional.of(Standing.of(word))
                : Optional.empty())
        .orElse(Standing.UNSAID);
  }

  /** How a promise stands, in the groups a reader looks for. */
  public enum Standing {
    /** Agreed, and nothing says that all of it was delivered. */
    OPEN,
    /** Delivered in the end. */
    DELIVERED,
    /** Given up or overtaken. */
    LAPSED,
    /** Offered by one side, and nothing says that the other accepted. */
    OFFERED,
    /** Nobody says. */
    UNSAID;

    static Standing of(String status) {
      return switch (status) {
        case "delivered" -> DELIVERED;
        case "lapsed" -> LAPSED;
        case "proposed" -> OFFERED;
        default -> OPEN;
      };
    }

    /** Its word in data and templates. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
