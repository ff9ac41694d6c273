package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.picture.TimelineChart.Days;
import org.rapporteur.picture.TimelineChart.Happening;
import org.rapporteur.picture.TimelineChart.Lane;
import org.rapporteur.picture.TimelineChart.State;
import org.rapporteur.view.TimelinePictureView;
import org.rapporteur.view.TimelinePictureView.Sheet;

final class TimelineChartTest {
  private static Days day(String text) {
    LocalDate day = LocalDate.parse(text);
    return new Days(day, day);
  }

  private static Happening at(Lane lane, String name, String day, Days... missed) {
    return new Happening(lane, name, day, Optional.of(day(day)), State.HAPPENED, List.of(missed));
  }

  private static TimelinePictureView view(List<Happening> happenings) {
    TimelinePictureView view = new TimelineChart("the talks", happenings).view().orElseThrow();
    check(view.wide());
    check(view.narrow());
    return view;
  }

  private static void check(Sheet sheet) {
    Laid laid = new Laid(sheet.width(), sheet.height());
    laid.add(13, sheet.lanes()).add(13, sheet.years()).add(13, sheet.names());
    laid.add(13, sheet.dates());
    laid.add(13, sheet.ticks().stream().map(TimelinePictureView.Tick::words).toList());
    laid.add(13, sheet.breaks().stream().map(TimelinePictureView.Break::words).toList());
    for (TimelinePictureView.Mark mark : sheet.marks()) {
      assertTrue(mark.x() >= 5 && mark.toX() <= sheet.width() - 5, mark::toString);
      assertTrue(mark.y() >= 5 && mark.toY() <= sheet.height() - 5, mark::toString);
    }
    apart(sheet);
  }

  /** No mark stands on another, unless both are stretches of a lane that is full of them. */
  private static void apart(Sheet sheet) {
    List<TimelinePictureView.Mark> marks = sheet.marks();
    for (int i = 0; i < marks.size(); i++) {
      for (int j = i + 1; j < marks.size(); j++) {
        TimelinePictureView.Mark a = marks.get(i);
        TimelinePictureView.Mark b = marks.get(j);
        boolean meets =
            a.x() < b.toX() + 10
                && b.x() < a.toX() + 10
                && a.y() < b.toY() + 10
                && b.y() < a.toY() + 10;
        assertFalse(meets, () -> a + " is on " + b);
      }
    }
  }

  @Test
  void daysStandAtEvenDistances() {
    Sheet sheet =
        view(List.of(
                at(Lane.ROUNDS, "One", "2025-05-01"),
                at(Lane.ROUNDS, "Two", "2025-05-11"),
                at(Lane.ROUNDS, "Three", "2025-05-31")))
            .wide();
    List<Integer> xs = sheet.marks().stream().map(TimelinePictureView.Mark::x).toList();
    assertEquals((xs.get(2) - xs.get(0)) / 3.0, xs.get(1) - xs.get(0), 1);
    assertEquals(List.of("One", "Two", "Three"), texts(sheet));
    assertTrue(sheet.breaks().isEmpty());
    assertEquals("2025", sheet.years().getFirst().text());
  }

  private static List<String> texts(Sheet sheet) {
    return sheet.names().stream()
        .sorted(java.util.Comparator.comparingInt(words -> words.x()))
        .map(words -> words.text())
        .toList();
  }

  @Test
  void theAxisIsBrokenWhereNothingHappenedForLong() {
    TimelinePictureView view =
        view(
            List.of(
                at(Lane.ROUNDS, "Gomel", "2022-02-28"),
                at(Lane.ROUNDS, "Istanbul", "2022-03-29"),
                at(Lane.ROUNDS, "Istanbul again", "2025-05-16"),
                at(Lane.ROUNDS, "Istanbul thrice", "2025-07-23")));
    for (Sheet sheet : List.of(view.wide(), view.narrow())) {
      assertEquals(List.of("3 years"), sheet.breaks().stream().map(b -> b.words().text()).toList());
      assertEquals(2, sheet.axis().size());
      assertEquals(
          List.of("2022", "2025"), sheet.years().stream().map(words -> words.text()).toList());
    }
    assertTrue(view.caption().contains("the time is left out"));
  }

  @Test
  void aDateThatWasNotKeptStandsBesideTheOneThatWas() {
    TimelinePictureView view =
        view(
            List.of(
                at(Lane.ROUNDS, "Istanbul", "2025-05-16", day("2025-05-15")),
                at(Lane.ROUNDS, "Later", "2025-07-23")));
    for (Sheet sheet : List.of(view.wide(), view.narrow())) {
      assertEquals(
          1, sheet.marks().stream().filter(m -> m.shape().state().equals("not-kept")).count());
      assertEquals(1, sheet.moves().size());
      assertEquals(2, sheet.names().size());
    }
  }

  @Test
  void uncertainDatesAreStretches() {
    Happening july =
        new Happening(
            Lane.DOCUMENTS,
            "Decree",
            "July 2025",
            Optional.of(new Days(LocalDate.parse("2025-07-01"), LocalDate.parse("2025-07-31"))),
            State.UNCERTAIN,
            List.of());
    TimelinePictureView view = view(List.of(july, at(Lane.ROUNDS, "Istanbul", "2025-06-02")));
    TimelinePictureView.Mark mark = view.wide().marks().getLast();
    assertEquals("uncertain", mark.shape().state());
    assertTrue(mark.toX() > mark.x() + 100, mark::toString);
    TimelinePictureView.Mark narrow = view.narrow().marks().getLast();
    assertTrue(narrow.toY() > narrow.y() + 100, narrow::toString);
  }

  @Test
  void whatHasNoRoomIsCounted() {
    List<Happening> happenings = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      happenings.add(at(Lane.EVENTS, "Event " + i, "2025-05-16"));
      happenings.add(at(Lane.ROUNDS, "Round " + i, "2025-05-16"));
    }
    happenings.add(at(Lane.ROUNDS, "Last", "2025-06-16"));
    TimelinePictureView view = view(happenings);
    assertEquals("10", view.wide().marks().getFirst().count().orElseThrow().text());
    assertTrue(texts(view.wide()).contains("Last"));
    assertTrue(texts(view.narrow()).contains("Round 9"));
  }

  @Test
  void manyMarksStayApartAndInside() {
    for (int step : List.of(1, 2, 9, 40)) {
      List<Happening> happenings = new ArrayList<>();
      LocalDate day = LocalDate.parse("2020-02-28");
      for (int i = 0; i < 200; i++) {
        Lane lane = Lane.values()[i * 7 % 5];
        String name =
            (i % 3 == 0 ? "Verhandlungsrunde".repeat(i % 7 + 1) : "A round of talks ") + i;
        happenings.add(at(lane, name, day.toString(), day(day.minusDays(i % 4 + 1).toString())));
        day = day.plusDays(i % step + (i == 100 ? 900 : 0));
      }
      view(happenings);
    }
  }

  @Test
  void centuriesAreMarkedByYears() {
    List<String> ticks =
        view(
                List.of(
                    at(Lane.EVENTS, "Old", "0101-01-01"),
                    at(Lane.EVENTS, "Middle", "0901-01-01"),
                    at(Lane.EVENTS, "New", "2025-01-01")))
            .wide()
            .ticks()
            .stream()
            .map(tick -> tick.words().text())
            .toList();
    assertFalse(ticks.isEmpty());
  }

  @Test
  void oneDayIsNoTimeline() {
    assertEquals(Optional.empty(), new TimelineChart("talks", List.of()).view());
    assertEquals(
        Optional.empty(),
        new TimelineChart(
                "talks",
                List.of(at(Lane.EVENTS, "One", "2025-05-16"), at(Lane.ROUNDS, "Two", "2025-05-16")))
            .view());
  }

  @Test
  void saysWhatIsNotDrawn() {
    Happening undated =
        new Happening(Lane.DOCUMENTS, "List", "", Optional.empty(), State.UNCERTAIN, List.of());
    TimelinePictureView view =
        view(
            List.of(
                undated,
                at(Lane.ROUNDS, "One", "2025-05-16"),
                at(Lane.ROUNDS, "Two", "2025-05-19")));
    assertTrue(view.caption().endsWith("1 without a date is not drawn."), view.caption());
    assertTrue(view.description().startsWith("Rounds: 2."), view.description());
  }

  @Test
  void theSameIsDrawnTheSame() {
    List<Happening> happenings =
        List.of(at(Lane.ROUNDS, "One", "2025-05-16"), at(Lane.EVENTS, "Two", "2025-05-19"));
    assertEquals(view(happenings), view(new ArrayList<>(happenings)));
  }
}
