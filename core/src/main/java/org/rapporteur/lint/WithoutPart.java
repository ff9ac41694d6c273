package org.rapporteur.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.desk.Attendance;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** A delegation at a round in which neither its organization nor a body above it takes part. */
final class WithoutPart implements Lint {
  @Override
  public Code code() {
    return Code.WITHOUT_PART;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(RoundTable.DELEGATION)
        .forEach(delegation -> {
          Optional<EntityId> of = delegation.reference(RoundTable.OF);
          if (of.isEmpty()) {
            return;
          }
          Set<EntityId> bodies = withThoseAbove(of.get(), site);
          for (Claim claim : delegation.claims(RoundTable.ROUNDS)) {
            if (claim.stands() && claim.value() instanceof Value.Reference(EntityId id)) {
              Entity round = site.corpus().get(id);
              Set<EntityId> there = takingPart(round);
              if (!there.isEmpty() && bodies.stream().noneMatch(there::contains)) {
                findings.add(claim.span(), site.title(of.get()), round.title(), path(round));
              }
            }
          }
        });
  }

  private static String path(Entity round) {
    return round.span().file().path();
  }

  private static Set<EntityId> takingPart(Entity round) {
    Set<EntityId> there =
        RoundTable.PARTS.stream()
            .flatMap(part -> round.references(part).stream())
            .collect(Collectors.toCollection(HashSet::new));
    if (!there.isEmpty()) {
      there.addAll(round.references(Attendance.ATTENDANCE));
    }
    return there;
  }

  private static Set<EntityId> withThoseAbove(EntityId body, Subject site) {
    Set<EntityId> all = new HashSet<>();
    Deque<EntityId> next = new ArrayDeque<>(Set.of(body));
    while (!next.isEmpty()) {
      EntityId now = next.pop();
      if (all.add(now)) {
        next.addAll(site.corpus().get(now).references(RoundTable.PART_OF));
      }
    }
    return all;
  }
}
