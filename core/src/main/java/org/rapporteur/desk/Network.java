package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/**
 * Who belongs to whom around a round or a person: people by their delegations and organizations.
 *
 * @param first what is drawn on the one side: the first party of a round, a person's delegations
 * @param second what is drawn on the other: the other parties, a person's organizations and whoever
 *     led the other side
 */
public record Network(Entity centre, List<Node> first, List<Node> second) {
  public static final String PERSON = "person";

  private static final String OFFICES = "offices";

  /**
   * Somebody or something in a network.
   *
   * @param tie what ties it to the one nearer the centre: a role, an office
   * @param delegation the delegation by which people are tied to an organization
   * @param absent whether the tie is that of somebody who did not come
   * @param beyond who is tied to it further out
   */
  public record Node(
      EntityId id, String tie, Optional<EntityId> delegation, boolean absent, List<Node> beyond) {}

  /** How many ties there are. */
  public int ties() {
    return ties(first) + ties(second);
  }

  private static int ties(List<Node> nodes) {
    return nodes.stream().mapToInt(node -> 1 + ties(node.beyond())).sum();
  }

  /** The network around a round: the parties on two sides, everybody else with the second. */
  public static Network ofRound(Entity round, RoundTable tables) {
    List<Node> first = new ArrayList<>();
    List<Node> second = new ArrayList<>();
    for (Bench bench : tables.of(round)) {
      node(bench).ifPresent(node -> (first.isEmpty() ? first : second).add(node));
    }
    for (String part : RoundTable.PARTS) {
      for (EntityId id : round.references(part)) {
        boolean isThere =
            first.stream().anyMatch(node -> node.id().equals(id))
                || second.stream().anyMatch(node -> node.id().equals(id));
        if (!isThere) {
          second.add(new Node(id, part, Optional.empty(), false, List.of()));
        }
      }
    }
    return new Network(round, first, second);
  }

  private static Optional<Node> node(Bench bench) {
    Optional<EntityId> delegation = bench.roster().map(roster -> roster.delegation().id());
    List<Node> people = new ArrayList<>();
    bench
        .roster()
        .ifPresent(roster ->
            roster.byRole().values().stream()
                .flatMap(List::stream)
                .forEach(seat ->
                    seat.person()
                        .ifPresent(person ->
                            people.add(
                                new Node(
                                    person,
                                    seat.role(),
                                    Optional.empty(),
                                    isAway(seat),
                                    List.of())))));
    return bench
        .of()
        .or(() -> delegation)
        .map(id ->
            new Node(
                id,
                bench.part(),
                delegation.filter(d -> !d.equals(id)),
                false,
                List.copyOf(people)));
  }

  private static boolean isAway(Seat seat) {
    return seat.presence().state() == Presence.State.ABSENT;
  }

  /** The network around a person. */
  public static Network ofPerson(Entity person, RoundTable tables, Corpus corpus) {
    Map<EntityId, List<Sitting>> byDelegation = new LinkedHashMap<>();
    for (Sitting sitting : tables.heldBy(person.id())) {
      byDelegation.computeIfAbsent(sitting.delegation().id(), _ -> new ArrayList<>()).add(sitting);
    }
    List<Node> delegations = new ArrayList<>();
    byDelegation.forEach((id, sittings) ->
        delegations.add(
            new Node(
                id,
                sittings.getFirst().seat().role(),
                Optional.empty(),
                sittings.stream().allMatch(sitting -> isAway(sitting.seat())),
                sittings.stream()
                    .filter(sitting -> sitting.round().isPresent())
                    .map(sitting ->
                        new Node(
                            sitting.round().orElseThrow().id(),
                            "",
                            Optional.empty(),
                            isAway(sitting.seat()),
                            List.of()))
                    .toList())));
    List<Node> others = new ArrayList<>(organizations(person));
    others.addAll(faced(person, byDelegation, tables, corpus));
    return new Network(person, delegations, others);
  }

  /** The organizations of a person's offices. */
  private static List<Node> organizations(Entity person) {
    Map<EntityId, String> offices = new LinkedHashMap<>();
    for (Claim office : person.claims(OFFICES)) {
      if (office.stands() && office.value() instanceof Value.Text(String words)) {
        office.references(RoundTable.OF).forEach(id -> offices.putIfAbsent(id, words));
      }
    }
    return offices.entrySet().stream()
        .map(
            entry -> new Node(entry.getKey(), entry.getValue(), Optional.empty(), false, List.of()))
        .toList();
  }

  /** Who led the other delegations at the rounds at which a person sat. */
  private static List<Node> faced(
      Entity person, Map<EntityId, List<Sitting>> byDelegation, RoundTable tables, Corpus corpus) {
    Map<EntityId, Integer> rounds = new LinkedHashMap<>();
    byDelegation.values().stream()
        .flatMap(List::stream)
        .filter(sitting -> !isAway(sitting.seat()))
        .flatMap(sitting -> sitting.round().stream())
        .distinct()
        .flatMap(round -> tables.at(round).stream())
        .filter(roster -> !byDelegation.containsKey(roster.delegation().id()))
        .flatMap(roster -> roster.heads().stream())
        .filter(seat -> !isAway(seat))
        .flatMap(seat -> seat.person().stream())
        .filter(head -> !head.equals(person.id()) && corpus.find(head).isPresent())
        .forEach(head -> rounds.merge(head, 1, Integer::sum));
    return rounds.entrySet().stream()
        .map(entry ->
            new Node(
                entry.getKey(),
                "led another delegation, "
                    + entry.getValue()
                    + (entry.getValue() == 1 ? " round" : " rounds"),
                Optional.empty(),
                false,
                List.of()))
        .toList();
  }
}
