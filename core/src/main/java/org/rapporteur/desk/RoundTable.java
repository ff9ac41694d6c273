package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;

/** Who sat at the table: the delegations of a round and their seats. */
public final class RoundTable {
  /** The types and fields this view knows by name. */
  public static final String ROUND = "round";

  public static final String DELEGATION = "delegation";
  public static final String OF = "of";
  public static final String ROUNDS = "rounds";
  public static final String SEATS = "seats";
  public static final String ROLE = "role";
  public static final String OFFICE = "office";

  /** What an organization belongs to. */
  public static final String ORGANIZATION = "organization";

  public static final String PART_OF = "part-of";

  /** What is said of a delegation as a whole. */
  public static final List<String> ABOUT_IT = List.of("appointed-by", "size");

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
  private final Graph graph;

  public RoundTable(Corpus corpus, Graph graph) {
    this.corpus = corpus;
    this.graph = graph;
  }

  /** The benches at a round, or that of a delegation; none for any other entity. */
  public List<Bench> of(Entity entity) {
    if (is(entity, DELEGATION)) {
      return List.of(bench(entity, ""));
    }
    return is(entity, ROUND) ? benches(entity) : List.of();
  }

  /** The parties in their order, each with its delegations, then everybody else's. */
  private List<Bench> benches(Entity round) {
    Map<EntityId, String> parts = parts(round);
    Map<Optional<EntityId>, List<Entity>> delegations = new LinkedHashMap<>();
    parts.forEach((organization, part) -> {
      if (part.equals(PARTY)) {
        delegations.put(Optional.of(organization), new ArrayList<>());
      }
    });
    graph.relationsTo(round.id()).values().stream()
        .flatMap(List::stream)
        .filter(this::isSent)
        .map(Relation::from)
        .distinct()
        .map(corpus::get)
        .forEach(
            from -> delegations.computeIfAbsent(of(from, OF), _ -> new ArrayList<>()).add(from));
    List<Bench> benches = new ArrayList<>();
    delegations.forEach((organization, sent) -> {
      String part = organization.map(id -> parts.getOrDefault(id, "")).orElse("");
      if (sent.isEmpty()) {
        benches.add(new Bench(organization, part, Optional.empty(), Map.of()));
      }
      sent.forEach(delegation -> benches.add(bench(delegation, part)));
    });
    return benches;
  }

  private static Map<EntityId, String> parts(Entity round) {
    Map<EntityId, String> parts = new LinkedHashMap<>();
    for (String part : PARTS) {
      for (Claim claim : round.claims(part)) {
        if (claim.stands() && claim.value() instanceof Value.Reference(EntityId id)) {
          parts.putIfAbsent(id, part);
        }
      }
    }
    return parts;
  }

  private static Optional<EntityId> of(Entity entity, String field) {
    return entity
        .claim(field)
        .flatMap(claim ->
            claim.value() instanceof Value.Reference(EntityId id)
                ? Optional.of(id)
                : Optional.empty());
  }

  /** The seats somebody holds, as the delegations have them. */
  public List<Relation> heldBy(Entity person) {
    return graph.relationsTo(person.id()).values().stream()
        .flatMap(List::stream)
        .filter(this::isSeat)
        .toList();
  }

  /** Whether a relation leads from a delegation to somebody who sits in it. */
  public boolean isSeat(Relation relation) {
    return relation.field().name().equals(SEATS)
        && corpus.schema().isA(relation.from().type(), DELEGATION);
  }

  /** Whether a relation leads from a delegation to a round it is sent to. */
  public boolean isSent(Relation relation) {
    return relation.field().name().equals(ROUNDS)
        && corpus.schema().isA(relation.from().type(), DELEGATION);
  }

  private boolean is(Entity entity, String type) {
    return corpus.schema().isA(entity.type().name(), type);
  }

  private static Bench bench(Entity delegation, String part) {
    Map<String, List<Claim>> byRole = new LinkedHashMap<>();
    Field role = delegation.type().field(SEATS).qualifier(ROLE);
    if (role.type() instanceof ValueType.Choice(Map<String, String> labels)) {
      labels.keySet().forEach(word -> byRole.put(word, new ArrayList<>()));
    }
    for (Claim seat : delegation.claims(SEATS)) {
      String word =
          seat.qualifier(ROLE).stream()
              .filter(Value.Choice.class::isInstance)
              .map(value -> ((Value.Choice) value).word())
              .findFirst()
              .orElse("");
      byRole.computeIfAbsent(word, _ -> new ArrayList<>()).add(seat);
    }
    byRole.values().removeIf(List::isEmpty);
    return new Bench(of(delegation, OF), part, Optional.of(delegation), byRole);
  }
}
