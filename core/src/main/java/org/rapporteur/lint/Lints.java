package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Level;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Stopwatch;

/** Every lint, in one list. */
public final class Lints {
  private static final List<Lint> ALL =
      List.of(
          new AttendanceOutOfTime(),
          new BackwardDates(),
          new DeliveredBeyond(),
          new FollowsCycle(),
          new FollowsLater(),
          new FollowsOtherSide(),
          new LeftAtOdds(),
          new LikelihoodAndConfidence(),
          new MixedLikelihood(),
          new MovementAgainst(),
          new MovementUnsourced(),
          new OneSided(),
          new OrphanPage(),
          new OutsideFrame(),
          new PersonTwice(),
          new PositionUnfounded(),
          new RosterSize(),
          new RoundWithoutPlace(),
          new SaidAfterSource(),
          new SeatElsewhere(),
          new SeatOutsideOffice(),
          new SingleSource(),
          new StagesSum(),
          new StatusAgainstDate(),
          new UnnamedSeat(),
          new UnattributedQuote(),
          new Unsourced(),
          new WithoutPart(),
          new WordingDiffers());

  private Lints() {}

  /** What those that look at prose find in the prose of some pages. */
  public static List<Diagnostic> findingsInProse(List<Entity> pages, Corpus corpus, Graph graph) {
    Levels levels = Levels.of(corpus.site());
    Subject site = Subject.of(corpus, graph);
    List<Diagnostic> all = new ArrayList<>();
    for (Lint lint : ALL) {
      if (lint instanceof ProseLint inProse && levels.of(lint.code()) != Level.OFF) {
        Findings findings = new Findings(lint.code(), levels.of(lint.code()));
        pages.forEach(page -> inProse.look(page, site, findings));
        all.addAll(findings.all());
      }
    }
    return all;
  }

  /** What the lints find in a site, each at the level its site.yaml gives it, in order of place. */
  public static List<Diagnostic> findings(Corpus corpus, Graph graph, Crew crew, Stopwatch watch) {
    Levels levels = Levels.of(corpus.site());
    Subject site = Subject.of(corpus, graph);
    List<Lint> on = ALL.stream().filter(lint -> levels.of(lint.code()) != Level.OFF).toList();
    return crew
        .map(
            on,
            lint ->
                watch.time(
                    Stopwatch.Kind.LINT,
                    lint.code().id(),
                    () -> {
                      Findings findings = new Findings(lint.code(), levels.of(lint.code()));
                      lint.look(site, findings);
                      return findings.all();
                    }))
        .stream()
        .flatMap(List::stream)
        .sorted()
        .distinct()
        .toList();
  }
}
