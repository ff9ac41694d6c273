package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** Who sat at the table: the delegations of each round and their seats. Thread-safe. */
public final class RoundTable {
  /** The types and fields this view knows by name. */
  public static final String ROUND = "round";

  public static final String DELEGATION = "delegation";
  public static final String OF = "of";
  public static final String ROUNDS = "rounds";
  public static final String SEATS = "seats";

  /** What an organization belongs to. */
  public static final String ORGANIZATION = "organization";

  public static final String PART_OF = "part-of";

  /** What is said of a delegation as a whole, beside its size. */
  public static final List<String> ABOUT_IT = List.of("appointed-by");

  /** The parts an organization can have in a round, by the field that says so. */
  public static final List<String> PARTS =
      List.of(
          "party",
          "mediator",
          "facilitator",
          "host",
          "guarantor",
          "observer",
          "accompanying",
          "witness",
          "invitee");

  private static final String PARTY = PARTS.getFirst();

  private final Corpus corpus;
  private final Rosters rosters;
  private final Map<EntityId, List<Roster>> byRound = new HashMap<>();
  private final Map<EntityId, List<Sitting>> byPerson = new HashMap<>();

  /** The tables of all rounds of a site. */
  public RoundTable(Corpus corpus, Graph graph) {
    this.corpus = corpus;
    this.rosters = new Rosters(corpus);
    for (Entity entity : corpus.ofKind(ROUND, DELEGATION)) {
      if (is(entity, ROUND)) {
        List<Roster> sent = sent(entity, graph);
        byRound.put(entity.id(), sent);
        sent.forEach(roster -> note(Optional.of(entity), roster));
      } else if (entity.references(ROUNDS).isEmpty()) {
        note(Optional.empty(), rosters.of(entity));
      }
    }
  }

  /** The rosters of the delegations that were sent to a round, as they were there. */
  private List<Roster> sent(Entity round, Graph graph) {
    return graph.relationsTo(round.id()).values().stream()
        .flatMap(List::stream)
        .filter(relation -> isSent(relation) && relation.claim().stands())
        .map(Relation::from)
        .distinct()
        .map(corpus::get)
        .map(delegation -> rosters.at(round, delegation))
        .toList();
  }

  private void note(Optional<Entity> round, Roster roster) {
    Stream.concat(roster.seats().stream(), roster.overtaken().stream())
        .forEach(seat ->
            seat.person()
                .ifPresent(person ->
                    byPerson
                        .computeIfAbsent(person, _ -> new ArrayList<>())
                        .add(new Sitting(round, roster.delegation(), seat))));
  }

  /** Who sits in each delegation, at whatever round. */
  public Rosters rosters() {
    return rosters;
  }

  /** The rosters of a round's delegations. */
  public List<Roster> at(Entity round) {
    return byRound.getOrDefault(round.id(), List.of());
  }

  /** Somebody's seats, also those carried over or in another's place, and those overtaken. */
  public List<Sitting> heldBy(EntityId person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** The benches at a round, or that of a delegation; none for any other entity. */
  public List<Bench> of(Entity entity) {
    if (is(entity, DELEGATION)) {
      return List.of(new Bench(entity.reference(OF), "", Optional.of(rosters.of(entity))));
    }
    return is(entity, ROUND) ? benches(entity) : List.of();
  }

  /** The parties in their order, each with its delegations, then everybody else's. */
  private List<Bench> benches(Entity round) {
    Map<EntityId, String> parts = parts(round);
    Map<Optional<EntityId>, List<Roster>> sides = new LinkedHashMap<>();
    parts.forEach((organization, part) -> {
      if (part.equals(PARTY)) {
        sides.put(Optional.of(organization), new ArrayList<>());
      }
    });
    for (Roster roster : at(round)) {
      sides.computeIfAbsent(roster.of(), _ -> new ArrayList<>()).add(roster);
    }
    List<Bench> benches = new ArrayList<>();
    sides.forEach((organization, sent) -> {
      String part = organization.map(id -> parts.getOrDefault(id, "")).orElse("");
      if (sent.isEmpty()) {
        benches.add(new Bench(organization, part, Optional.empty()));
      }
      sent.forEach(roster -> benches.add(new Bench(organization, part, Optional.of(roster))));
    });
    return benches;
  }

  private static Map<EntityId, String> parts(Entity round) {
    Map<EntityId, String> parts = new LinkedHashMap<>();
    for (String part : PARTS) {
      round.references(part).forEach(id -> parts.putIfAbsent(id, part));
    }
    return parts;
  }

  /** Whether a relation leads from a delegation to somebody who sits in it. */
  public boolean isSeat(Relation relation) {
    return relation.entry().name().equals(SEATS)
        && !relation.isQualifier()
        && corpus.schema().isA(relation.from().type(), DELEGATION);
  }

  /** Whether a relation leads from a delegation to a round it is sent to. */
  public boolean isSent(Relation relation) {
    return relation.field().name().equals(ROUNDS)
        && !relation.isQualifier()
        && corpus.schema().isA(relation.from().type(), DELEGATION);
  }

  private boolean is(Entity entity, String type) {
    return corpus.schema().isA(entity.type().name(), type);
  }
}
