package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.Coordinates;

/**
 * A place on a map.
 *
 * @param point where it lies
 * @param shownAt the wider place whose point that is; empty where it is its own
 * @param within the place it lies in
 * @param rounds the rounds held or planned there, in the order they were given
 */
public record Venue(
    Entity place,
    Coordinates point,
    Optional<Entity> shownAt,
    Optional<Entity> within,
    List<Entity> rounds) {
  public static final String PLACE = "place";
  public static final String WITHIN = "within";
  public static final String COORDINATES = "coordinates";

  /**
   * The places of rounds of which it is known where they lie, in the order of their first round.
   */
  public static List<Venue> of(List<Entity> rounds, Corpus corpus) {
    Map<EntityId, List<Entity>> byPlace = new LinkedHashMap<>();
    for (Entity round : rounds) {
      round
          .reference(PLACE)
          .ifPresent(place -> byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(round));
    }
    List<Venue> venues = new ArrayList<>();
    byPlace.forEach((place, held) ->
        corpus.find(place).flatMap(entity -> at(entity, held, corpus)).ifPresent(venues::add));
    return venues;
  }

  /** A place, if it is known where it, or a wider place it lies in, is. */
  public static Optional<Venue> at(Entity place, List<Entity> rounds, Corpus corpus) {
    Set<EntityId> seen = new HashSet<>();
    Optional<Entity> wider = Optional.of(place);
    while (wider.isPresent() && seen.add(wider.get().id())) {
      Entity at = wider.get();
      Optional<Coordinates> point = point(at);
      if (point.isPresent()) {
        return Optional.of(
            new Venue(
                place,
                point.get(),
                Optional.of(at).filter(entity -> !entity.id().equals(place.id())),
                place.reference(WITHIN).flatMap(corpus::find),
                rounds));
      }
      wider = at.reference(WITHIN).flatMap(corpus::find);
    }
    return Optional.empty();
  }

  private static Optional<Coordinates> point(Entity place) {
    return place
        .claim(COORDINATES)
        .filter(Claim::stands)
        .flatMap(claim ->
            claim.value() instanceof Value.Measured(Coordinates point)
                ? Optional.of(point)
                : Optional.empty());
  }
}
