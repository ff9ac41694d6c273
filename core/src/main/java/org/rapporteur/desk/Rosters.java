package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.value.When;

/**
 * The rosters of a site: who sits in each delegation when the seats of the one it follows are
 * counted in. A circle of delegations that follow each other is cut where it closes. Thread-safe.
 */
public final class Rosters {
  public static final String ROUND = "round";
  public static final String HELD = "held";
  public static final String PLANNED = "planned";

  private final Corpus corpus;
  private final Map<EntityId, Roster> rosters = new HashMap<>();
  private final List<List<Entity>> circles = new ArrayList<>();

  /** The rosters of all delegations. */
  public Rosters(Corpus corpus) {
    this.corpus = corpus;
    corpus.ofKind(Roster.DELEGATION).forEach(this::addWithThoseBefore);
  }

  /** From the delegation back along those it follows, then forward again. */
  private void addWithThoseBefore(Entity delegation) {
    Set<Entity> chain = new LinkedHashSet<>();
    Optional<Entity> at = Optional.of(delegation);
    while (at.isPresent() && !rosters.containsKey(at.get().id()) && chain.add(at.get())) {
      at = followed(at.get());
    }
    List<Entity> open = new ArrayList<>(chain);
    if (at.isPresent() && chain.contains(at.get())) {
      circles.add(List.copyOf(open.subList(open.indexOf(at.get()), open.size())));
    }
    for (Entity each : open.reversed()) {
      rosters.put(each.id(), roster(each));
    }
  }

  private Optional<Entity> followed(Entity delegation) {
    return delegation
        .claim(Roster.FOLLOWS)
        .filter(Claim::stands)
        .flatMap(Claim::reference)
        .flatMap(corpus::find);
  }

  private Roster roster(Entity delegation) {
    Map<Boolean, List<Seat>> own =
        delegation.claims(Roster.SEATS).stream()
            .map(claim -> Seat.written(claim, delegation))
            .collect(Collectors.partitioningBy(seat -> seat.claim().stands()));
    List<Seat> seats = own.getOrDefault(true, List.of());
    Optional<Roster> before = followed(delegation).map(d -> rosters.get(d.id()));
    Set<EntityId> gone =
        Stream.concat(
                delegation.references(Roster.LEFT).stream(),
                seats.stream().filter(Seat::isLasting).flatMap(seat -> seat.person().stream()))
            .collect(Collectors.toSet());
    Stream<Seat> carried =
        before.stream()
            .flatMap(roster -> roster.seats().stream())
            .filter(Seat::isLasting)
            .filter(seat -> seat.person().map(person -> !gone.contains(person)).orElse(true))
            .map(Seat::asCarriedOver);
    return new Roster(
        delegation,
        before,
        Stream.concat(seats.stream(), carried).toList(),
        own.getOrDefault(false, List.of()));
  }

  /** The delegations that follow each other in a circle. */
  public List<List<Entity>> circles() {
    return List.copyOf(circles);
  }

  /** Who sits in a delegation, at whatever round. */
  public Roster of(Entity delegation) {
    return Optional.ofNullable(rosters.get(delegation.id()))
        .orElseThrow(() -> new IllegalArgumentException(delegation.id() + " is no delegation"));
  }

  /** Who sat in a delegation at one of its rounds, with which office, and who did not come. */
  public Roster at(Entity round, Entity delegation) {
    Roster roster = of(delegation);
    List<Seat> held = roster.seats().stream().filter(seat -> seat.isAt(round.id())).toList();
    Map<EntityId, List<EntityId>> substitutes = new HashMap<>();
    Set<EntityId> seated = new LinkedHashSet<>();
    for (Seat seat : held) {
      seat.person().ifPresent(seated::add);
      seat.inPlaceOf()
          .forEach(other ->
              substitutes
                  .computeIfAbsent(other, _ -> new ArrayList<>())
                  .addAll(seat.person().map(List::of).orElse(List.of())));
    }
    Map<EntityId, Presence> presences = Presence.at(round);
    Optional<When> day = round.when(HELD).or(() -> round.when(PLANNED));
    List<Seat> seats = new ArrayList<>();
    for (Seat seat : held) {
      Presence presence = presence(seat, presences, substitutes);
      seats.add(seat.with(presence).with(office(seat, day)));
      for (EntityId other : presence.instead()) {
        if (corpus.schema().isA(other.type(), Tenure.PERSON) && seated.add(other)) {
          Seat taken =
              seat.takenBy(
                  other,
                  presence.pointNaming(other),
                  round,
                  presences.getOrDefault(other, Presence.unsaid()));
          seats.add(taken.with(office(taken, day)));
        }
      }
    }
    return new Roster(delegation, roster.follows(), seats, roster.overtaken());
  }

  private static Presence presence(
      Seat seat, Map<EntityId, Presence> said, Map<EntityId, List<EntityId>> substitutes) {
    if (seat.person().isEmpty()) {
      return Presence.unsaid();
    }
    Presence presence = said.getOrDefault(seat.person().get(), Presence.unsaid());
    List<EntityId> others = substitutes.getOrDefault(seat.person().get(), List.of());
    return others.isEmpty() ? presence : presence.givingWayTo(others);
  }

  private Optional<Office> office(Seat seat, Optional<When> day) {
    return seat.office()
        .or(() ->
            seat.person()
                .flatMap(corpus::find)
                .flatMap(person -> day.flatMap(d -> Office.of(person, d))));
  }
}
