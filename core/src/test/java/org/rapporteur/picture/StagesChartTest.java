package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.value.Bound;
import org.rapporteur.value.Quantity;
import org.rapporteur.view.StagesView;

final class StagesChartTest {
  private static final List<StagesChart.Stage> THREE =
      List.of(
          stage("23 May 2025", "390"), stage("24 May 2025", "307"), stage("25 May 2025", "303"));

  private static Quantity amount(String text) {
    return Quantity.parse(text).toOptional().orElseThrow();
  }

  private static StagesChart.Stage stage(String date, String amount) {
    return new StagesChart.Stage(date, amount(amount));
  }

  private static StagesChart.Bar bar(
      String promised, List<StagesChart.Stage> stages, List<StagesChart.Stage> totals) {
    return new StagesChart.Bar(
        "North to South",
        "promised and counted by Anna",
        Optional.of(promised).filter(text -> !text.isEmpty()).map(StagesChartTest::amount),
        stages,
        sum(stages),
        totals,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Quantity> sum(List<StagesChart.Stage> stages) {
    return stages.stream()
        .map(stage -> stage.amount().number())
        .reduce(BigDecimal::add)
        .map(sum -> new Quantity(Bound.EXACTLY, sum, Optional.empty(), ""));
  }

  private static StagesView view(StagesChart.Bar... bars) {
    return new StagesChart("people", "promised", List.of(bars)).view().orElseThrow();
  }

  private static void check(StagesView view) {
    for (StagesView.Sheet sheet : List.of(view.wide(), view.narrow())) {
      Laid laid = new Laid(sheet.width(), sheet.height());
      laid.add(13, sheet.ticks().stream().map(StagesView.Tick::words).toList());
      for (StagesView.Bar bar : sheet.bars()) {
        laid.add(17, bar.name()).add(13, bar.by()).add(13, bar.dates()).add(17, bar.counts());
        laid.add(13, bar.notes()).add(13, bar.sums());
        laid.add(13, bar.steps().stream().map(StagesView.Step::words).toList());
        laid.add(13, bar.totals().stream().map(StagesView.Total::words).toList());
        Stream.concat(bar.segments().stream(), bar.steps().stream().map(StagesView.Step::segment))
            .forEach(piece -> {
              assertTrue(piece.x() >= sheet.left() && piece.width() > 0, piece::toString);
              assertTrue(piece.x() + piece.width() <= sheet.right() + 1, piece::toString);
            });
      }
    }
  }

  @Test
  void drawsAmountsInProportion() {
    StagesView.Sheet sheet = view(bar("1000", THREE, List.of())).wide();
    int scale = sheet.right() - sheet.left();
    List<StagesView.Segment> pieces = sheet.bars().getFirst().segments();
    assertEquals(39.0, pieces.getFirst().width() * 100.0 / scale, 0.2);
    assertEquals(30.7, pieces.get(1).width() * 100.0 / scale, 0.2);
    assertEquals(sheet.right(), sheet.bars().getFirst().outline().orElseThrow().most());
    assertEquals(sheet.right(), pieces.getLast().x() + pieces.getLast().width());
  }

  @Test
  void bearsThePiecesApartByShape() {
    assertEquals(
        List.of("solid", "hatched", "dotted"),
        view(bar("1000", THREE, List.of())).wide().bars().getFirst().segments().stream()
            .map(StagesView.Segment::fill)
            .toList());
  }

  @Test
  void writesDateAndCountAboveThePiecesAndTheSumBelow() {
    StagesView view = view(bar("1000", THREE, List.of()));
    check(view);
    for (StagesView.Sheet sheet : List.of(view.wide(), view.narrow())) {
      StagesView.Bar bar = sheet.bars().getFirst();
      assertEquals("23 May 2025", bar.dates().getFirst().text());
      assertEquals("390", bar.counts().getFirst().text());
      assertEquals("390 + 307 + 303 = 1,000", bar.sums().getFirst().text());
    }
    assertTrue(view.description().contains("390 on 23 May 2025"), view.description());
  }

  @Test
  void allBarsHaveOneScale() {
    StagesView.Sheet sheet =
        view(
                bar("1000", List.of(stage("", "500")), List.of()),
                bar("2000", List.of(stage("", "500")), List.of()))
            .wide();
    assertEquals(
        sheet.bars().getFirst().segments().getFirst().width(),
        sheet.bars().getLast().segments().getFirst().width());
    assertEquals(1, sheet.bars().stream().filter(bar -> !bar.name().isEmpty()).count());
  }

  @Test
  void whatIsDeliveredBeyondThePromiseGoesPastItsOutline() {
    StagesView view =
        view(
            bar(
                "6000",
                List.of(),
                List.of(stage("16 June 2025", "6060"), stage("23 July 2025", "7000"))));
    check(view);
    StagesView.Bar bar = view.wide().bars().getFirst();
    assertEquals("plain", bar.segments().getFirst().fill());
    assertTrue(bar.segments().getFirst().width() > bar.outline().orElseThrow().most());
    assertEquals("6,060 in all by 16 June 2025", bar.totals().getFirst().words().text());
  }

  @Test
  void showsHowSureAPromiseIs() {
    List<StagesChart.Stage> one = List.of(stage("1 May 2025", "10"));
    assertEquals("open", edge("at least 1000", one).edge());
    assertEquals("about", edge("about 1000", one).edge());
    StagesView.Outline range = edge("24-48", one);
    assertEquals(range.sure() * 2, range.most(), 3);
    assertTrue(edge("at most 1000", one).sure() < 3);
    List.of("at least 1000", "about 1000", "24-48", "at most 1000", "")
        .forEach(promised -> check(view(bar(promised, one, List.of()))));
  }

  private static StagesView.Outline edge(String promised, List<StagesChart.Stage> stages) {
    return view(bar(promised, stages, List.of())).wide().bars().getFirst().outline().orElseThrow();
  }

  @Test
  void stagesThatHaveNoRoomForWordsStandOneBelowTheOther() {
    for (int count : List.of(1, 12, 30, 40, 200)) {
      StagesView view = view(bar("100000", many(count), List.of()));
      check(view);
      assertEquals(
          count > 1 && count <= 40 ? count : 0, view.wide().bars().getFirst().steps().size());
    }
  }

  private static List<StagesChart.Stage> many(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> stage(i + " September 2025", String.valueOf(i * 7 % 400 + 1)))
        .toList();
  }

  @Test
  void aGreatStageAmongSmallOnesKeepsItsWords() {
    check(
        view(
            bar(
                "1000",
                List.of(stage("1 May 2025", "1"), stage("2 May 2025", "998"), stage("", "1")),
                List.of())));
  }

  @Test
  void longNamesAndManyTotalsStayInside() {
    String name = "Donaudampfschifffahrtsgesellschaft".repeat(6);
    StagesChart.Bar bar =
        new StagesChart.Bar(
            name + " to " + name,
            "promised by the word of " + name,
            Optional.of(amount("1 " + name)),
            many(20),
            Optional.of(amount("999999999999")),
            many(30),
            Optional.of(amount("5")),
            Optional.empty());
    check(new StagesChart(name, "promised", List.of(bar)).view().orElseThrow());
  }

  @Test
  void theSameIsDrawnTheSame() {
    assertEquals(
        view(bar("1000", THREE, List.of())), view(bar("1000", List.copyOf(THREE), List.of())));
  }

  @Test
  void drawsNothingWhereNothingWasDelivered() {
    assertEquals(
        Optional.empty(),
        new StagesChart("people", "promised", List.of(bar("1000", List.of(), List.of()))).view());
    assertEquals(Optional.empty(), new StagesChart("", "promised", List.of()).view());
    assertEquals(
        Optional.empty(),
        new StagesChart("", "promised", List.of(bar("0", List.of(stage("", "0")), List.of())))
            .view());
  }

  @Test
  void scalesHaveRoundNumbers() {
    Scale scale = new Scale(amount("7000").number(), 0, 700);
    assertEquals(
        List.of("0", "2000", "4000", "6000"),
        scale.ticks(6).stream().map(n -> n.stripTrailingZeros().toPlainString()).toList());
    assertEquals(273, scale.at(amount("2730").number()));
    assertEquals(
        List.of("0", "0.01", "0.02", "0.03"),
        new Scale(amount("0.03").number(), 0, 9)
            .ticks(6).stream().map(n -> n.stripTrailingZeros().toPlainString()).toList());
  }
}
