package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Office;
import org.rapporteur.desk.Presence;
import org.rapporteur.desk.Roster;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Seat;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** Who sat in each delegation at each of its rounds; once as a whole where it names no round. */
final class RostersData implements DeskSection {
  @Override
  public String name() {
    return "rosters";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    Corpus corpus = edition.plan().corpus();
    RoundTable tables = edition.plan().tables();
    List<Map<String, Object>> out = new ArrayList<>();
    for (Entity entity : corpus.entities()) {
      if (corpus.schema().isA(entity.type().name(), RoundTable.ROUND)) {
        tables.at(entity).forEach(roster -> out.add(roster(Optional.of(entity), roster, shape)));
      } else if (corpus.schema().isA(entity.type().name(), RoundTable.DELEGATION)
          && entity.references(RoundTable.ROUNDS).isEmpty()) {
        out.add(roster(Optional.empty(), tables.rosters().of(entity), shape));
      }
    }
    return out;
  }

  private static Map<String, Object> roster(
      Optional<Entity> round, Roster roster, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("delegation", shape.page(roster.delegation().id()));
    round.ifPresent(at -> out.put("round", shape.page(at.id())));
    roster.of().ifPresent(of -> out.put("of", shape.page(of)));
    roster
        .follows()
        .ifPresent(earlier -> out.put("follows", shape.page(earlier.delegation().id())));
    DataShape.put(out::put, "stated", roster.sizes().stream().map(shape::claim).toList());
    out.put("listed", roster.headcount().listed());
    roster.sum().ifPresent(sum -> out.put("sum", sum));
    out.put("agrees", roster.agreesWithSizes());
    out.put("complete", roster.isComplete());
    DataShape.put(out::put, "left", roster.left().stream().map(shape::claim).toList());
    out.put("seats", roster.seats().stream().map(seat -> seat(seat, shape)).toList());
    return out;
  }

  /** A seat, also as a change names it. */
  static Map<String, Object> seat(Seat seat, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(
        "person",
        shape.value(seat.person().<Value>map(Value.Reference::new).orElseGet(Value.Unnamed::new)));
    if (!seat.role().isEmpty()) {
      out.put("role", seat.role());
    }
    seat.office().map(Office::words).ifPresent(office -> out.put("office", office));
    out.put("kind", seat.kind().word());
    out.put("from", shape.page(seat.from().id()));
    out.put("presence", seat.presence().state().word());
    if (seat.presence().state() != Presence.State.NOT_SAID) {
      DataShape.put(out::put, "said", claims(seat.presence().points(), shape));
    }
    DataShape.put(out::put, "instead", pages(seat.presence().instead(), shape));
    DataShape.put(out::put, "in-place-of", pages(seat.inPlaceOf(), shape));
    out.put("claim", shape.claim(seat.claim()));
    return out;
  }

  private static List<?> claims(List<Claim> claims, DataShape shape) {
    return claims.stream().map(shape::claim).toList();
  }

  private static List<?> pages(List<EntityId> ids, DataShape shape) {
    return ids.stream().map(shape::page).toList();
  }
}
