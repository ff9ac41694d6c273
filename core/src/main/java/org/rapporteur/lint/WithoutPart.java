package org.rapporteur.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.Attendance;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** A delegation at a round in which neither its organization nor a body of it takes part. */
final class WithoutPart implements Lint {
  @Override
  public Code code() {
    return Code.WITHOUT_PART;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(RoundTable.DELEGATION)
        .forEach(delegation ->
            delegation
                .reference(RoundTable.OF)
                .ifPresent(of -> look(delegation, of, site, findings)));
  }

  private static void look(Entity delegation, EntityId of, Subject site, Findings findings) {
    for (Claim claim : delegation.claims(RoundTable.ROUNDS)) {
      if (claim.stands() && claim.value() instanceof Value.Reference(EntityId id)) {
        Entity round = site.corpus().get(id);
        Set<EntityId> parts = parts(round);
        boolean takesPart =
            Stream.concat(parts.stream(), round.references(Attendance.ATTENDANCE).stream())
                .anyMatch(there -> isWithin(of, there, site) || isWithin(there, of, site));
        if (!parts.isEmpty() && !takesPart) {
          findings.addWithHint(
              claim.span(),
              Optional.of("those who have a part in it: " + titles(parts, site)),
              site.title(of),
              round.title(),
              round.span().file().path());
        }
      }
    }
  }

  private static Set<EntityId> parts(Entity round) {
    return RoundTable.PARTS.stream()
        .flatMap(part -> round.references(part).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String titles(Set<EntityId> parts, Subject site) {
    return parts.stream().map(site::title).collect(Collectors.joining(", "));
  }

  /** Whether a body is another, or a part of it at any depth. */
  private static boolean isWithin(EntityId body, EntityId other, Subject site) {
    Set<EntityId> seen = new LinkedHashSet<>();
    Deque<EntityId> next = new ArrayDeque<>(Set.of(body));
    while (!next.isEmpty()) {
      EntityId now = next.pop();
      if (now.equals(other)) {
        return true;
      }
      if (seen.add(now)) {
        next.addAll(site.corpus().get(now).references(RoundTable.PART_OF));
      }
    }
    return false;
  }
}
