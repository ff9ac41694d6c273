package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.Bench;
import org.rapporteur.desk.Office;
import org.rapporteur.desk.Presence;
import org.rapporteur.desk.Roster;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.desk.Seat;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;
import org.rapporteur.view.BenchView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.SeatGroupView;
import org.rapporteur.view.SeatView;
import org.rapporteur.view.SizeView;
import org.rapporteur.view.ValueView;

/** The sides at a table: who sits in each, by role, and who did not come. */
final class BenchViews {
  private final Links links;
  private final Values values;
  private final RoundViews rounds;

  BenchViews(Links links, Values values, RoundViews rounds) {
    this.links = links;
    this.values = values;
    this.rounds = rounds;
  }

  /** The benches; on a round's page with what is said of each delegation as a whole. */
  List<BenchView> benches(List<Bench> benches, boolean withFacts) {
    return benches.stream().map(bench -> bench(bench, withFacts)).toList();
  }

  private BenchView bench(Bench bench, boolean withFacts) {
    Optional<ValueView> of = bench.of().map(id -> values.value(new Value.Reference(id)));
    String part = word(bench.part());
    if (bench.roster().isEmpty()) {
      return new BenchView(
          of,
          part,
          Optional.empty(),
          List.of(),
          List.of(),
          0,
          false,
          List.of(),
          Optional.empty(),
          0,
          List.of());
    }
    Roster roster = bench.roster().get();
    Entity delegation = roster.delegation();
    List<SeatGroupView> groups = new ArrayList<>();
    roster.byRole().forEach((role, seats) -> groups.add(group(roster, role, seats)));
    return new BenchView(
        of,
        part,
        Optional.of(link(delegation)),
        withFacts ? facts(delegation) : List.of(),
        groups,
        roster.headcount().listed(),
        roster.headcount().isOpen(),
        sizes(roster, withFacts),
        roster.follows().map(earlier -> link(earlier.delegation())),
        roster.carriedOver().size(),
        withFacts ? claims(delegation, Roster.LEFT, roster.left()) : List.of());
  }

  private List<FieldView> facts(Entity delegation) {
    return RoundTable.ABOUT_IT.stream()
        .filter(name -> !delegation.claims(name).isEmpty())
        .map(name -> rounds.field(delegation.type().field(name), delegation.claims(name)))
        .toList();
  }

  private List<ClaimView> claims(Entity entity, String field, List<Claim> claims) {
    return claims.isEmpty() ? List.of() : values.claims(entity.type().field(field), claims);
  }

  /** Marked only where the delegation's page does not show them as a fact as well. */
  private List<SizeView> sizes(Roster roster, boolean marked) {
    Field size = roster.delegation().type().field(Roster.SIZE);
    return roster.sizes().stream()
        .map(claim ->
            new SizeView(
                marked ? values.claim(size, claim) : values.unmarked(size, claim),
                Roster.size(claim).map(roster.headcount()::agrees).orElse(true),
                roster.sum().orElse("")))
        .toList();
  }

  /** The seats of a role; marks that all of them share stand once. */
  private SeatGroupView group(Roster roster, String role, List<Seat> seats) {
    Field field = roster.delegation().type().field(Roster.SEATS);
    boolean shared =
        seats.size() > 1
            && seats.stream().map(seat -> seat.claim().sources()).distinct().count() == 1;
    return new SeatGroupView(
        role,
        role(field, role).map(ValueView::text).orElse(role),
        shared ? values.marks(seats.getFirst().claim()) : List.of(),
        seats.stream().map(seat -> seat(seat, field, shared)).toList());
  }

  private SeatView seat(Seat seat, Field field, boolean shared) {
    ValueView person = values.value(who(seat));
    return seat(
        seat,
        seat.kind() == Seat.Kind.STOOD_IN
            ? values.claim(person, List.of(), seat.claim())
            : shared ? values.unmarked(field, seat.claim()) : values.claim(field, seat.claim()));
  }

  /** A seat whose claim is seen from the page that shows it. */
  SeatView seat(Seat seat, ClaimView claim) {
    Optional<Claim> onRecord = seat.office().flatMap(Office::onRecord);
    Presence presence = seat.presence();
    return new SeatView(
        claim,
        seat.office().map(office -> values.value(office.name())),
        onRecord.map(values::marks).orElse(List.of()),
        seat.kind() == Seat.Kind.CARRIED_OVER ? Optional.of(link(seat.from())) : Optional.empty(),
        presence.state().word(),
        presence.state() == Presence.State.NOT_SAID
            ? List.of()
            : presence.points().stream().map(this::said).toList(),
        references(presence.instead().stream()),
        references(seat.inPlaceOf().stream()));
  }

  /** A point of an attendance by its state. */
  private ClaimView said(Claim point) {
    ValueView state =
        values.value(
            point.qualifier(Presence.STATE).stream().findFirst().orElse(new Value.Unnamed()));
    return values.claim(state, List.of(), point);
  }

  List<ValueView> references(Stream<EntityId> ids) {
    return ids.map(id -> values.value(new Value.Reference(id))).toList();
  }

  /** Whose seat it is: a page, or somebody without a name. */
  static Value who(Seat seat) {
    return seat.person().<Value>map(Value.Reference::new).orElse(new Value.Unnamed());
  }

  /** A role with its label. */
  Optional<ValueView> role(Field seats, String role) {
    return seats.qualifier(Seat.ROLE).type() instanceof ValueType.Choice(Map<String, String> labels)
            && !role.isEmpty()
        ? Optional.of(values.value(new Value.Choice(role, labels.getOrDefault(role, role))))
        : Optional.empty();
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }

  static String word(String name) {
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
