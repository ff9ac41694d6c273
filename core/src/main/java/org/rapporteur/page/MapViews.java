package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.Schedule;
import org.rapporteur.desk.Timeline;
import org.rapporteur.desk.Venue;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.picture.PlaceMap;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MapView;

/** Maps: of the places of rounds, and of one place. */
final class MapViews {
  /** The most places on one map. */
  private static final int MOST = 60;

  private static final String PLACE = "place";

  private final SitePlan plan;
  private final Corpus corpus;
  private final Links links;
  private final Values values;

  MapViews(SitePlan plan, Links links, Values values) {
    this.plan = plan;
    this.corpus = plan.corpus();
    this.links = links;
    this.values = values;
  }

  /** Whether it is known of any round where it was held. */
  static boolean has(Corpus corpus) {
    return corpus.ofKind(Meetings.ROUND).stream()
        .anyMatch(round -> !Venue.of(List.of(round), corpus).isEmpty());
  }

  /** The map of all rounds of the site. */
  Optional<MapView> all() {
    return ofRounds(
        corpus.ofKind(Meetings.ROUND).stream().sorted(plan.lists().oldestFirst()).toList());
  }

  /** The map of a place, or of the rounds of talks or a process. */
  Optional<MapView> of(Entity page) {
    if (corpus.schema().isA(page.type().name(), PLACE)) {
      return map(Venue.at(page, rounds(page), corpus).stream().toList());
    }
    return Timeline.has(page, corpus) ? ofRounds(rounds(page)) : Optional.empty();
  }

  private List<Entity> rounds(Entity page) {
    return new Meetings(corpus, plan.graph())
        .of(page).keySet().stream().map(corpus::get).sorted(plan.lists().oldestFirst()).toList();
  }

  private Optional<MapView> ofRounds(List<Entity> rounds) {
    return map(Venue.of(rounds, corpus));
  }

  private Optional<MapView> map(List<Venue> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Venue> venues = all.stream().limit(MOST).toList();
    return Optional.of(
        new MapView(
            PlaceMap.wide(venues, plan.atlas()),
            PlaceMap.narrow(venues, plan.atlas()),
            IntStream.range(0, venues.size()).mapToObj(i -> row(i + 1, venues.get(i))).toList()));
  }

  private MapView.Row row(int number, Venue venue) {
    List<MapView.Meeting> rounds = new ArrayList<>();
    for (Entity round : venue.rounds()) {
      rounds.add(
          new MapView.Meeting(
              link(round),
              Schedule.of(round, corpus)
                  .date()
                  .flatMap(Claim::when)
                  .map(when -> values.value(new Value.Measured(when.onDay())))));
    }
    return new MapView.Row(
        Integer.toString(number),
        link(venue.place()),
        venue.shownAt().map(this::link),
        venue.point().plain(),
        rounds);
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }
}
