package org.rapporteur.templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.view.BenchView;
import org.rapporteur.view.ChangeGroupView;
import org.rapporteur.view.ChangeView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.HeadsView;
import org.rapporteur.view.LineupCellView;
import org.rapporteur.view.LineupRowView;
import org.rapporteur.view.LineupSideView;
import org.rapporteur.view.LineupView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MeetingView;
import org.rapporteur.view.RosterView;
import org.rapporteur.view.SeatGroupView;
import org.rapporteur.view.SeatView;
import org.rapporteur.view.SideChangeView;
import org.rapporteur.view.SittingView;
import org.rapporteur.view.SizeView;

/** Rosters with everything that can be said of a seat. */
record RosterSamples(Samples samples) {
  private static final LinkView EARLIER =
      new LinkView("Delegation of May <2025>", "../d/index.html");

  BenchView bench(String of, int members) {
    return new BenchView(
        Optional.of(Samples.reference(of)),
        "Party",
        Optional.of(new LinkView("Delegation of " + of + " <2025>", "../d/index.html")),
        List.of(
            new FieldView(
                "appointed-by", "Appointed by", false, false, List.of(claim("Somebody")))),
        List.of(
            new SeatGroupView("head", "Head", List.of(), List.of(absent("Vladimir Medinsky"))),
            new SeatGroupView(
                "member",
                "Members",
                List.of(samples.note(2)),
                IntStream.range(1, members).mapToObj(i -> seat("Member Number " + i)).toList()),
            new SeatGroupView(
                "expert", "Experts", List.of(), List.of(carried("Kateryna Łukaszewicz")))),
        members + 1,
        true,
        List.of(
            new SizeView(claim("14 people"), false, "12 − 1 + 2 = 13"),
            new SizeView(claim("about 12"), true, "")),
        Optional.of(EARLIER),
        3,
        List.of(claim("Somebody who <left>")));
  }

  static BenchView absentBench() {
    return new BenchView(
        Optional.of(Samples.reference("Elbonia <&>")),
        "",
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

  private ClaimView claim(String who) {
    return samples.claim(Samples.reference(who));
  }

  private SeatView seat(String who) {
    return new SeatView(
        samples.claim(Samples.reference(who)),
        Optional.of(Samples.text("First Deputy Head of the Main Directorate")),
        List.of(),
        Optional.empty(),
        "not-said",
        List.of(),
        List.of(),
        List.of());
  }

  private SeatView carried(String who) {
    return new SeatView(
        samples.marked(Samples.reference(who), "contested", "contested"),
        Optional.empty(),
        List.of(),
        Optional.of(EARLIER),
        "contested",
        List.of(
            samples.marked(Samples.value("enum", "Attended"), "as-stated", ""),
            samples.claim(Samples.value("enum", "Absent"))),
        List.of(),
        List.of(Samples.reference("Another <one>")));
  }

  private SeatView absent(String who) {
    return new SeatView(
        samples.claim(Samples.reference(who)),
        Optional.of(Samples.text("Aide <to>")),
        List.of(samples.note(1)),
        Optional.empty(),
        "absent",
        List.of(samples.claim(Samples.value("enum", "Absent"))),
        List.of(Samples.reference("Somebody else")),
        List.of());
  }

  SittingView sitting() {
    return new SittingView(
        Optional.of(Samples.meeting()),
        Optional.of(new LinkView("Istanbul talks <2025>", "../t/index.html")),
        new LinkView("Delegation of Russia", "../d/index.html"),
        Optional.of(Samples.reference("Russia")),
        Optional.of(Samples.value("enum", "head")),
        carried("Delegation of Russia"));
  }

  SittingView sittingWithoutRound() {
    return new SittingView(
        Optional.empty(),
        Optional.empty(),
        new LinkView("Delegation of Russia", "../d/index.html"),
        Optional.empty(),
        Optional.empty(),
        absent("Delegation of Russia"));
  }

  RosterView roster() {
    return new RosterView(
        List.of(
            new SideChangeView(
                Optional.of(Samples.reference("Russia")),
                Optional.of(new LinkView("Istanbul <16 May>", "../r/index.html")),
                List.of(EARLIER, EARLIER),
                false,
                false,
                List.of(
                    group("new"),
                    group("not-named-before"),
                    group("gone"),
                    group("not-named-after"),
                    group("promoted"),
                    group("demoted"),
                    group("office")),
                3),
            new SideChangeView(
                Optional.empty(), Optional.empty(), List.of(EARLIER), true, true, List.of(), 8)),
        Optional.of(lineup()));
  }

  private ChangeGroupView group(String kind) {
    return new ChangeGroupView(
        kind,
        "Of the kind " + kind,
        List.of(
            new ChangeView(
                claim("Somebody <new>"),
                Optional.of("member"),
                Optional.of("head"),
                Optional.of(Samples.text("Minister <before>")),
                Optional.of(Samples.text("Minister <after>")),
                List.of(Samples.reference("One who came")),
                List.of(Samples.reference("One who stayed away"))),
            new ChangeView(
                claim("Somebody without a role"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Samples.text("Minister <before>")),
                Optional.of(Samples.text("Minister <after>")),
                List.of(),
                List.of())));
  }

  private LineupView lineup() {
    MeetingView round = Samples.meeting();
    return new LineupView(
        List.of(round, round),
        List.of(
            new LineupSideView(
                Optional.of(Samples.reference("Russia")),
                List.of(
                    new HeadsView(round, true, List.of(absent("One"), carried("Two"))),
                    new HeadsView(round, true, List.of())),
                List.of(round, round),
                Optional.of(ChartSamples.lineup()),
                List.of(
                    new LineupRowView(
                        Samples.reference("Somebody <&>"),
                        List.of(
                            new LineupCellView(
                                Optional.of(Samples.value("enum", "head")), "new", "absent", true),
                            new LineupCellView(Optional.empty(), "gone", "", false))),
                    new LineupRowView(
                        Samples.reference("Somebody"),
                        List.of(
                            new LineupCellView(Optional.empty(), "", "", false),
                            new LineupCellView(
                                Optional.of(Samples.value("enum", "member")),
                                "not-named-before",
                                "not-said",
                                false))))),
            new LineupSideView(
                Optional.empty(),
                List.of(
                    new HeadsView(round, false, List.of()), new HeadsView(round, false, List.of())),
                List.of(),
                Optional.empty(),
                List.of())));
  }
}
