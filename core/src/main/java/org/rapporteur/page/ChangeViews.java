package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.desk.Change;
import org.rapporteur.desk.Office;
import org.rapporteur.desk.Roster;
import org.rapporteur.desk.Seat;
import org.rapporteur.desk.SideChange;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.view.ChangeGroupView;
import org.rapporteur.view.ChangeView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.SideChangeView;
import org.rapporteur.view.ValueView;

/** What changed on a side from one list of its people to the next. */
final class ChangeViews {
  private static final Map<Change.Kind, String> LABELS = labels();
  private static final String OFFICE = "office";

  private final Links links;
  private final Values values;
  private final BenchViews benches;

  ChangeViews(Links links, Values values, BenchViews benches) {
    this.links = links;
    this.values = values;
    this.benches = benches;
  }

  private static Map<Change.Kind, String> labels() {
    Map<Change.Kind, String> labels = new LinkedHashMap<>();
    labels.put(Change.Kind.NEW, "New");
    labels.put(Change.Kind.NOT_NAMED_BEFORE, "Not named in the earlier list");
    labels.put(Change.Kind.GONE, "Gone");
    labels.put(Change.Kind.NOT_NAMED_AFTER, "Not named in this list");
    labels.put(Change.Kind.PROMOTED, "Promoted");
    labels.put(Change.Kind.DEMOTED, "Demoted");
    return labels;
  }

  SideChangeView side(SideChange side) {
    Field seats = side.later().getFirst().delegation().type().field(Roster.SEATS);
    List<ChangeGroupView> groups = new ArrayList<>();
    LABELS.forEach((kind, label) ->
        add(groups, kind.word(), label, side, seats, change -> change.kind() == kind));
    add(groups, OFFICE, "Office changed", side, seats, Change::isOfOffice);
    return new SideChangeView(
        side.of().map(id -> values.value(new Value.Reference(id))),
        side.before().map(this::link),
        side.earlier().stream().map(roster -> link(roster.delegation())).toList(),
        side.isNone(),
        side.isBetweenWholeLists(),
        groups,
        (int)
            side.changes().stream()
                .filter(change -> change.before().isPresent())
                .filter(change -> change.after().isPresent())
                .count());
  }

  private void add(
      List<ChangeGroupView> groups,
      String kind,
      String label,
      SideChange side,
      Field seats,
      Predicate<Change> belongs) {
    List<ChangeView> views =
        side.changes().stream().filter(belongs).map(change -> change(change, seats)).toList();
    if (!views.isEmpty()) {
      groups.add(new ChangeGroupView(kind, label, views));
    }
  }

  private ChangeView change(Change change, Field seats) {
    Claim claim =
        change.left().or(() -> change.after().or(change::before).map(Seat::claim)).orElseThrow();
    return new ChangeView(
        values.claim(values.value(new Value.Reference(change.person())), List.of(), claim),
        role(seats, change.before()),
        role(seats, change.after()),
        office(change.before()),
        office(change.after()),
        change.left().stream()
            .flatMap(left -> left.references(Roster.REPLACED_BY).stream())
            .map(id -> values.value(new Value.Reference(id)))
            .toList(),
        benches.references(change.after().stream().flatMap(seat -> seat.inPlaceOf().stream())));
  }

  private Optional<String> role(Field seats, Optional<Seat> seat) {
    return seat.flatMap(s -> benches.role(seats, s.role())).map(ValueView::text);
  }

  private Optional<ValueView> office(Optional<Seat> seat) {
    return seat.flatMap(Seat::office).map(Office::name).map(values::value);
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }
}
