package org.rapporteur.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several dates said in one breath: what they share, such as the month and year, is said once. */
final class Phrase {

  private Phrase() {}

  /** "12–16 May 2025", "28 April – 3 May 2025"; empty where the words alone do not say it all. */
  static Optional<String> dash(Point from, Point to) {
    return shared(List.of(from, to))
        .map(said -> String.join(said.getFirst().contains(" ") ? " – " : "–", said));
  }

  /** "between 12 and 16 May 2025". */
  static String between(Point from, Point to) {
    List<Point> points = List.of(from, to);
    List<String> said = shared(points).orElseGet(() -> points.stream().map(Point::plain).toList());
    return "between " + said.getFirst() + " and " + said.getLast();
  }

  /** "15 or 16 May 2025"; "1667, 1668 or between 1670 and 1672". */
  static String or(List<Choice> choices) {
    List<Point> points =
        choices.stream().filter(Point.class::isInstance).map(Point.class::cast).toList();
    List<String> said =
        (points.size() == choices.size() ? shared(points) : Optional.<List<String>>empty())
            .orElseGet(() -> choices.stream().map(Choice::plain).toList());
    String last = said.getLast();
    return said.size() == 1
        ? last
        : String.join(", ", said.subList(0, said.size() - 1)) + " or " + last;
  }

  /** Each date's words, without those at the end that all share, except for the last date. */
  private static Optional<List<String>> shared(List<Point> points) {
    List<List<String>> words = points.stream().map(Point::words).toList();
    List<String> last = words.getLast();
    if (last.isEmpty() || words.stream().anyMatch(each -> each.size() != last.size())) {
      return Optional.empty();
    }
    int kept = last.size();
    while (kept > 1 && sameAt(words, kept - 1)) {
      kept--;
    }
    List<String> said = new ArrayList<>();
    for (List<String> each : words.subList(0, words.size() - 1)) {
      said.add(String.join(" ", each.subList(0, kept)));
    }
    said.add(String.join(" ", last));
    return Optional.of(said);
  }

  private static boolean sameAt(List<List<String>> words, int at) {
    return words.stream().map(each -> each.get(at)).distinct().count() == 1;
  }
}
