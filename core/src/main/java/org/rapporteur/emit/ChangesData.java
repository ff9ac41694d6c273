package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Change;
import org.rapporteur.desk.Office;
import org.rapporteur.desk.RosterChanges;
import org.rapporteur.desk.Seat;
import org.rapporteur.desk.SideChange;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;

/** Who came and who went on each side from one list of talks to the next. */
final class ChangesData implements DeskSection {
  @Override
  public String name() {
    return "changes";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    Corpus corpus = edition.plan().corpus();
    List<Map<String, Object>> out = new ArrayList<>();
    for (Entity entity : corpus.entities()) {
      if (corpus.schema().isA(entity.type().name(), RosterChanges.ROUND)) {
        for (SideChange side : edition.plan().changes().at(entity)) {
          out.add(side(entity, side, shape));
        }
      }
    }
    return out;
  }

  private static Map<String, Object> side(Entity round, SideChange side, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("round", shape.page(round.id()));
    side.before().ifPresent(before -> out.put("before", shape.page(before.id())));
    side.of().ifPresent(of -> out.put("of", shape.page(of)));
    out.put("same", side.isNone());
    out.put("people", side.changes().stream().map(change -> change(change, shape)).toList());
    return out;
  }

  private static Map<String, Object> change(Change change, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("person", shape.page(change.person()));
    out.put("change", change.kind().word());
    out.put("office-changed", change.isOfOffice());
    change.before().ifPresent(seat -> out.put("then", seat(seat)));
    change.after().ifPresent(seat -> out.put("now", seat(seat)));
    change.left().ifPresent(left -> out.put("left", shape.claim(left)));
    return out;
  }

  private static Map<String, Object> seat(Seat seat) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("role", seat.role());
    seat.office().map(Office::words).ifPresent(office -> out.put("office", office));
    return out;
  }
}
