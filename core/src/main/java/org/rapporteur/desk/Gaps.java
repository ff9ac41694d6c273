package org.rapporteur.desk;

import java.util.ArrayList;
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
import org.rapporteur.value.Quantity;

/** What the data show not to be known: what a reader would ask next. */
public final class Gaps {
  public static final String ROUND = "round";
  public static final String DELEGATION = "delegation";
  public static final String PERSON = "person";
  public static final String NOT_KNOWN = "not-known";
  public static final String STATUS = "status";
  public static final String PLANNED = "planned";
  public static final String HELD = "held";
  public static final String PLACE = "place";
  public static final String PARTY = "party";
  public static final String OUTCOMES = "outcomes";
  public static final String ATTENDANCE = "attendance";
  public static final String STATE = "state";
  public static final String OFFICES = "offices";

  /** A round of which this is said is past, whether or not it has a day. */
  private static final Set<String> PAST =
      Set.of("under-way", "adjourned", "concluded", "collapsed");

  /** A round of which this is said was not held, and nothing is missing of it. */
  private static final String CANCELLED = "cancelled";

  /** States of an attendance after which nobody knows more than before. */
  private static final Set<String> OPEN = Set.of("undecided", "considering", "unknown");

  private final Corpus corpus;
  private final RoundTable tables;
  private final Sourcing sourcing;

  public Gaps(Corpus corpus, RoundTable tables) {
    this.corpus = corpus;
    this.tables = tables;
    this.sourcing = new Sourcing(corpus);
  }

  /** The gaps of a site: kind by kind, the pages of each in the order of type and id. */
  public List<Gap> all() {
    List<Gap> gaps = new ArrayList<>();
    corpus.entities().forEach(entity -> gaps.addAll(of(entity)));
    gaps.sort((a, b) -> a.kind().compareTo(b.kind()));
    return gaps;
  }

  /** The gaps of one page. */
  public List<Gap> of(Entity page) {
    List<Gap> gaps = new ArrayList<>();
    if (is(page, ROUND)) {
      addOfRound(page, gaps);
    } else if (is(page, DELEGATION)) {
      addOfDelegation(page, gaps);
    } else if (is(page, PERSON) && hasNoOffice(page)) {
      gaps.add(new Gap(Gap.Kind.NO_OFFICE, page.id(), 1, List.of()));
    }
    add(Gap.Kind.NO_SOURCE, page, sourcing.footing(page).unsourced(), gaps);
    return gaps;
  }

  private boolean is(Entity page, String type) {
    return corpus.schema().isA(page.type().name(), type);
  }

  private static void add(Gap.Kind kind, Entity page, int count, List<Gap> gaps) {
    if (count > 0) {
      gaps.add(new Gap(kind, page.id(), count, List.of()));
    }
  }

  private static void add(Gap.Kind kind, Entity page, List<EntityId> about, List<Gap> gaps) {
    if (!about.isEmpty()) {
      gaps.add(new Gap(kind, page.id(), about.size(), about));
    }
  }

  private void addOfRound(Entity round, List<Gap> gaps) {
    Optional<String> status = word(round.claim(STATUS).map(Claim::value));
    if (status.filter(CANCELLED::equals).isPresent()) {
      return;
    }
    boolean held = stands(round, HELD);
    boolean planned = stands(round, PLANNED);
    boolean past = held || status.filter(PAST::contains).isPresent();
    if (past && !held) {
      add(planned ? Gap.Kind.NOT_HELD : Gap.Kind.NO_DATE, round, 1, gaps);
    }
    add(Gap.Kind.OPEN, round, !past && planned ? 1 : 0, gaps);
    add(Gap.Kind.NO_PLACE, round, stands(round, PLACE) ? 0 : 1, gaps);
    if (past) {
      add(Gap.Kind.NO_OUTCOME, round, stands(round, OUTCOMES) ? 0 : 1, gaps);
      add(Gap.Kind.NO_DELEGATION, round, withoutDelegation(round), gaps);
      add(Gap.Kind.NO_LAST_WORD, round, withoutLastWord(round), gaps);
    }
  }

  private static boolean stands(Entity page, String field) {
    return page.claims(field).stream().anyMatch(Claim::stands);
  }

  private static Optional<String> word(Optional<Value> value) {
    return value.flatMap(
        v -> v instanceof Value.Choice(String word, _) ? Optional.of(word) : Optional.empty());
  }

  private List<EntityId> withoutDelegation(Entity round) {
    return tables.of(round).stream()
        .filter(bench -> bench.part().equals(PARTY) && bench.roster().isEmpty())
        .flatMap(bench -> bench.of().stream())
        .toList();
  }

  /** Those whose attendance was left open by the last word on it. */
  private static List<EntityId> withoutLastWord(Entity round) {
    Map<EntityId, List<Claim>> points = new LinkedHashMap<>();
    for (Claim point : round.claims(ATTENDANCE)) {
      point
          .reference()
          .ifPresent(who -> points.computeIfAbsent(who, _ -> new ArrayList<>()).add(point));
    }
    List<EntityId> open = new ArrayList<>();
    points.forEach((who, series) -> {
      Optional<Value> state =
          Attendance.lastWord(series).flatMap(word -> word.qualifier(STATE).stream().findFirst());
      if (word(state).filter(OPEN::contains).isPresent()) {
        open.add(who);
      }
    });
    return open;
  }

  private void addOfDelegation(Entity delegation, List<Gap> gaps) {
    Roster roster = tables.rosters().of(delegation);
    List<Seat> own =
        roster.seats().stream().filter(seat -> seat.kind() == Seat.Kind.LISTED).toList();
    add(Gap.Kind.UNNAMED_SEATS, delegation, Headcount.of(own).unnamed(), gaps);
    add(Gap.Kind.MISSING_SEATS, delegation, missing(roster), gaps);
  }

  /** How many seats a list lacks by every size that is stated of it. */
  private static int missing(Roster roster) {
    Headcount count = roster.headcount();
    List<Quantity> sizes =
        roster.sizes().stream().flatMap(claim -> Roster.size(claim).stream()).toList();
    return sizes.stream().allMatch(count::isShortOf)
        ? sizes.stream().mapToInt(size -> (int) count.lacking(size)).min().orElse(0)
        : 0;
  }

  /** Whether somebody has an office neither in a seat nor on the person's own page. */
  private boolean hasNoOffice(Entity person) {
    return !stands(person, OFFICES)
        && tables.heldBy(person.id()).stream()
            .map(Sitting::seat)
            .allMatch(seat -> seat.office().isEmpty());
  }
}
