package org.rapporteur.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.value.Bound;
import org.rapporteur.value.Quantity;
import org.rapporteur.view.StagesView;
import org.rapporteur.view.WordsView;

/** One drawing of the stages: where its bars and its words stand, from the top down. */
final class StagesSheet {
  private static final Lettering SMALL = new Lettering(13);
  private static final Lettering LARGE = new Lettering(17);
  private static final int LEFT = 2;
  private static final int LINE = 18;
  private static final int BAR = 26;
  private static final int GAP = 8;

  /** More than so many totals of one bar are left to the table. */
  private static final int TOTALS = 6;

  private static final List<String> FILLS = List.of("solid", "hatched", "dotted");

  private final StagesChart chart;
  private final int width;
  private final Scale scale;
  private int y;

  StagesSheet(StagesChart chart, int width) {
    this.chart = chart;
    this.width = width;
    BigDecimal most =
        chart.bars().stream().map(StagesChart.Bar::most).reduce(BigDecimal.ZERO, BigDecimal::max);
    this.scale = new Scale(most, LEFT, width - 3 * GAP);
  }

  StagesView.Sheet view() {
    List<StagesView.Bar> bars = new ArrayList<>();
    String way = "";
    for (StagesChart.Bar bar : chart.bars()) {
      bars.add(bar(bar, way.equals(bar.way())));
      way = bar.way();
    }
    int bottom = y;
    return new StagesView.Sheet(
        width, bottom + 26, scale.left(), scale.right(), bottom, ticks(bottom + LINE), bars);
  }

  private StagesView.Bar bar(StagesChart.Bar bar, boolean again) {
    List<WordsView> name = again ? List.of() : words(LARGE, bar.way(), 22, 2);
    List<WordsView> by = words(SMALL, bar.by(), LINE, 2);
    List<StagesView.Segment> segments = segments(bar);
    boolean above = fit(bar, segments);
    List<WordsView> dates = new ArrayList<>();
    List<WordsView> counts = new ArrayList<>();
    if (above) {
      for (int i = 0; i < bar.stages().size(); i++) {
        StagesChart.Stage stage = bar.stages().get(i);
        dates.add(new WordsView(segments.get(i).x(), y + LINE, "start", stage.date()));
        counts.add(
            new WordsView(segments.get(i).x(), y + 2 * LINE + 2, "start", said(stage.amount())));
      }
      y += bar.stages().isEmpty() ? 0 : 2 * LINE + 2;
    }
    y += GAP;
    int top = y;
    y += BAR;
    List<WordsView> notes = notes(bar, segments, top);
    List<StagesView.Step> steps = above ? List.of() : steps(bar, segments);
    List<StagesView.Total> totals = totals(bar);
    List<WordsView> sums = words(SMALL, sums(bar, notes), LINE, 4);
    y += 3 * GAP;
    return new StagesView.Bar(
        name,
        by,
        top,
        BAR,
        bar.promised().map(this::outline),
        segments,
        doubt(bar),
        dates,
        counts,
        steps,
        totals,
        notes,
        sums);
  }

  private List<WordsView> words(Lettering lettering, String text, int height, int most) {
    List<WordsView> lines = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String line : lettering.lines(text, width - 2 * LEFT, most)) {
        y += height;
        lines.add(new WordsView(LEFT, y - 4, "start", line));
      }
    }
    return lines;
  }

  /** The stages side by side, each where the one before ends; then what only a total tells. */
  private List<StagesView.Segment> segments(StagesChart.Bar bar) {
    List<StagesView.Segment> segments = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (StagesChart.Stage stage : bar.stages()) {
      BigDecimal next = sum.add(stage.amount().number().max(BigDecimal.ZERO));
      segments.add(segment(sum, next, FILLS.get(segments.size() % FILLS.size())));
      sum = next;
    }
    Optional<BigDecimal> total = bar.latest().map(latest -> latest.amount().number());
    if (total.isPresent() && total.get().compareTo(sum) > 0) {
      segments.add(segment(sum, total.get(), "plain"));
    }
    return segments;
  }

  private StagesView.Segment segment(BigDecimal from, BigDecimal to, String fill) {
    int x = scale.at(from);
    return new StagesView.Segment(x, Math.max(1, scale.at(to) - x), fill);
  }

  /** What was delivered at most beyond what was delivered at least. */
  private Optional<StagesView.Stretch> doubt(StagesChart.Bar bar) {
    return bar.latest()
        .map(StagesChart.Stage::amount)
        .or(bar::sum)
        .filter(amount -> amount.upTo().isPresent())
        .map(amount -> {
          int x = scale.at(amount.number());
          return new StagesView.Stretch(x, scale.at(amount.upper()) - x);
        });
  }

  private StagesView.Outline outline(Quantity promised) {
    String edge =
        switch (promised.bound()) {
          case EXACTLY -> "firm";
          case ABOUT -> "about";
          case AT_LEAST, MORE_THAN -> "open";
          case AT_MOST, FEWER_THAN, LESS_THAN -> "firm";
        };
    boolean isUpper =
        promised.bound() == Bound.AT_MOST
            || promised.bound() == Bound.FEWER_THAN
            || promised.bound() == Bound.LESS_THAN;
    return new StagesView.Outline(
        isUpper ? scale.left() : scale.at(promised.number()), scale.at(promised.upper()), edge);
  }

  /** Whether every stage has room for its date and its count above it. */
  private boolean fit(StagesChart.Bar bar, List<StagesView.Segment> segments) {
    for (int i = 0; i < bar.stages().size(); i++) {
      StagesChart.Stage stage = bar.stages().get(i);
      int needed = Math.max(SMALL.width(stage.date()), LARGE.width(said(stage.amount())));
      int end = i + 1 < bar.stages().size() ? segments.get(i + 1).x() - GAP : width;
      if (segments.get(i).x() + needed > end) {
        return false;
      }
    }
    return true;
  }

  /** The stages one below the other; of very many the words speak. */
  private List<StagesView.Step> steps(StagesChart.Bar bar, List<StagesView.Segment> segments) {
    List<StagesView.Step> steps = new ArrayList<>();
    if (bar.stages().size() > 40) {
      return steps;
    }
    y += GAP;
    for (int i = 0; i < bar.stages().size(); i++) {
      StagesChart.Stage stage = bar.stages().get(i);
      String text =
          stage.date().isEmpty()
              ? said(stage.amount())
              : stage.date() + "  " + said(stage.amount());
      steps.add(step(segments.get(i), SMALL.lines(text, width - 2 * LEFT, 1).getFirst()));
    }
    return steps;
  }

  private StagesView.Step step(StagesView.Segment segment, String text) {
    int needed = SMALL.width(text) + GAP;
    int end = segment.x() + segment.width();
    WordsView words;
    if (end + needed <= width) {
      words = new WordsView(end + GAP, y + 14, "start", text);
    } else if (segment.x() - needed >= 0) {
      words = new WordsView(segment.x() - GAP, y + 14, "end", text);
    } else {
      words = new WordsView(LEFT, y + 14, "start", text);
      y += LINE;
    }
    StagesView.Step step = new StagesView.Step(y + 3, 13, segment, words);
    y += LINE + 2;
    return step;
  }

  private List<StagesView.Total> totals(StagesChart.Bar bar) {
    List<StagesView.Total> totals = new ArrayList<>();
    int skipped = Math.max(0, bar.totals().size() - TOTALS);
    for (StagesChart.Stage total : bar.totals().subList(skipped, bar.totals().size())) {
      String text = StagesChart.total(total);
      List<String> lines = SMALL.lines(text, width - 2 * LEFT, 1);
      y += LINE;
      totals.add(
          new StagesView.Total(
              scale.at(total.amount().number()),
              y + 4,
              new WordsView(LEFT, y - 4, "start", lines.getFirst())));
      y += GAP;
    }
    return totals;
  }

  /** The promise below its edge, and in the empty rest what is outstanding, if there is room. */
  private List<WordsView> notes(StagesChart.Bar bar, List<StagesView.Segment> segments, int top) {
    List<WordsView> notes = new ArrayList<>();
    if (bar.promised().isPresent()) {
      int end = scale.at(bar.promised().get().upper());
      int start = segments.isEmpty() ? LEFT : segments.getLast().x() + segments.getLast().width();
      String rest = bar.outstanding().map(left -> said(left) + " outstanding").orElse("");
      if (!rest.isEmpty() && SMALL.width(rest) + 2 * GAP <= end - start) {
        notes.add(new WordsView((start + end) / 2, top + LINE, "middle", rest));
      }
      // The marks of totals stand right below the bar.
      y += LINE + (bar.totals().isEmpty() ? 0 : GAP);
      String text =
          SMALL
              .lines(bar.promised().get().plain() + " " + chart.word(), width - 2 * LEFT, 1)
              .getFirst();
      notes.add(
          SMALL.width(text) <= end - LEFT
              ? new WordsView(end, y, "end", text)
              : new WordsView(LEFT, y, "start", text));
      y += 4;
    }
    return notes;
  }

  private String sums(StagesChart.Bar bar, List<WordsView> notes) {
    String outcome = chart.outcome(bar).orElse("");
    int skipped = Math.max(0, bar.totals().size() - TOTALS);
    boolean shown = notes.stream().anyMatch(words -> words.text().equals(outcome));
    return List.of(
            bar.stages().size() > 12 ? StagesChart.many(bar) : StagesChart.addition(bar).orElse(""),
            shown ? "" : outcome,
            skipped == 0 ? "" : skipped + " earlier totals not drawn")
        .stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private List<StagesView.Tick> ticks(int base) {
    List<StagesView.Tick> ticks = new ArrayList<>();
    int free = 0;
    for (BigDecimal number : scale.ticks(width > 500 ? 6 : 4)) {
      String text = said(new Quantity(Bound.EXACTLY, number, Optional.empty(), ""));
      int x = scale.at(number);
      int from = x == scale.left() ? x : x - SMALL.width(text) / 2;
      if (from >= free && from + SMALL.width(text) <= width) {
        ticks.add(
            new StagesView.Tick(
                x, new WordsView(x, base, x == scale.left() ? "start" : "middle", text)));
        free = from + SMALL.width(text) + GAP;
      }
    }
    return ticks;
  }

  private static String said(Quantity amount) {
    return StagesChart.said(amount);
  }
}
