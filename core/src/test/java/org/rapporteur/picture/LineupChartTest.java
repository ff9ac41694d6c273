package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.picture.LineupChart.Cell;
import org.rapporteur.picture.LineupChart.NoSeat;
import org.rapporteur.picture.LineupChart.Row;
import org.rapporteur.picture.LineupChart.Seat;
import org.rapporteur.view.LineupPictureView;
import org.rapporteur.view.LineupPictureView.Band;
import org.rapporteur.view.LineupPictureView.Sheet;
import org.rapporteur.view.WordsView;

final class LineupChartTest {
  private static final Cell HEAD = seat("head");
  private static final Cell MEMBER = seat("member");

  private static Seat seat(String role) {
    String label =
        role.isEmpty()
            ? ""
            : role.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + role.substring(1);
    return new Seat(role, label, false, "", "");
  }

  private static LineupPictureView view(List<String> rounds, Row... rows) {
    LineupPictureView view = new LineupChart("North", rounds, List.of(rows)).view().orElseThrow();
    check(view.wide());
    check(view.narrow());
    return view;
  }

  private static void check(Sheet sheet) {
    Laid laid = new Laid(sheet.width(), sheet.height());
    for (Band band : sheet.bands()) {
      laid.add(13, band.heads()).add(14, band.names());
      Laid turned = new Laid(sheet.height(), sheet.width());
      turned.add(
          13,
          band.upright().stream()
              .map(words ->
                  new WordsView(sheet.height() - words.y(), words.x(), "start", words.text()))
              .toList());
      for (LineupPictureView.Cell cell : band.cells()) {
        assertTrue(cell.x() >= 11 && cell.x() <= sheet.width() - 11, cell::toString);
        assertTrue(cell.y() >= 11 && cell.y() <= sheet.height() - 11, cell::toString);
      }
    }
  }

  private static List<String> marks(Sheet sheet) {
    return sheet.bands().stream()
        .flatMap(band -> band.cells().stream())
        .map(cell -> cell.mark() + cell.letters())
        .toList();
  }

  @Test
  void everyRoleHasAMark() {
    LineupPictureView view =
        view(
            List.of("One", "Two"),
            new Row("Anna", List.of(HEAD, MEMBER)),
            new Row("Bela", List.of(seat("expert"), seat("envoy"))),
            new Row("Cem", List.of(seat("unofficial"), seat("deputy-head"))),
            new Row("Dora", List.of(seat(""), MEMBER)));
    assertEquals(
        List.of(
            "head", "member", "otherE", "otherEn", "unofficial", "deputy-head", "other·", "member"),
        marks(view.wide()));
    assertEquals(marks(view.wide()), marks(view.narrow()));
    assertEquals("role not given", view.roles().getLast().label());
  }

  @Test
  void noSeatIsNotTheSameAsNotKnown() {
    LineupPictureView view =
        view(
            List.of("One", "Two", "Three"),
            new Row("Anna", List.of(MEMBER, NoSeat.GONE, NoSeat.NOT_LISTED)),
            new Row("Bela", List.of(NoSeat.NOT_NAMED, MEMBER, MEMBER)));
    assertEquals(
        List.of("member", "gone", "not-listed", "not-named", "member", "member"),
        marks(view.wide()));
    assertEquals(List.of("gone", "not-listed", "not-named"), view.signs());
    assertEquals(1, view.wide().bands().getFirst().stays().size());
    assertTrue(view.description().contains("Two: 1 listed, 1 gone"), view.description());
  }

  @Test
  void aDisputedSeatIsADiamondWhateverItsRole() {
    LineupPictureView view =
        view(
            List.of("One", "Two"),
            new Row(
                "Anna",
                List.of(
                    new Seat("head", "Head", true, "", ""),
                    new Seat("head", "Head", false, "absent", "new"))));
    assertEquals(List.of("contested", "head"), marks(view.wide()));
    assertEquals(List.of("contested", "new", "absent"), view.signs());
    assertEquals("absent", view.wide().bands().getFirst().cells().getLast().away());
  }

  @Test
  void manyRoundsStandInBandsAndTheirNamesUpright() {
    List<String> rounds =
        IntStream.range(0, 30).mapToObj(i -> "Round of talks in a long named town, " + i).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      rows.add(
          new Row(
              "Donaudampfschifffahrtskapitän".repeat(i % 5 + 1),
              rounds.stream().map(_ -> MEMBER).toList()));
    }
    LineupPictureView view = view(rounds, rows.toArray(Row[]::new));
    assertEquals(10, view.more());
    assertEquals(4, view.wide().bands().size());
    assertEquals(5, view.narrow().bands().size());
    assertEquals(6, view.narrow().bands().getFirst().upright().size());
    assertEquals(60 * 30, marks(view.narrow()).size());
  }

  @Test
  void ofOneRoundThereIsNothingToDraw() {
    Row anna = new Row("Anna", List.of(HEAD));
    assertEquals(Optional.empty(), new LineupChart("N", List.of("One"), List.of(anna)).view());
    assertEquals(Optional.empty(), new LineupChart("N", List.of("1", "2"), List.of()).view());
  }

  @Test
  void theSameIsDrawnTheSame() {
    Row anna = new Row("Anna", List.of(HEAD, MEMBER));
    assertEquals(view(List.of("One", "Two"), anna), view(List.of("One", "Two"), anna));
  }
}
