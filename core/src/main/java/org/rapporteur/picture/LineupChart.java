package org.rapporteur.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.view.LineupPictureView;

/**
 * Who sat for a side round by round, drawn as people by rounds.
 *
 * @param side its name
 * @param rounds the names of the rounds, the oldest first
 */
public record LineupChart(String side, List<String> rounds, List<Row> rows) {
  /** More people than these are left to the table. */
  private static final int MOST = 60;

  private static final List<String> SIGNS =
      List.of(
          "contested",
          "new",
          "promoted",
          "demoted",
          "absent",
          "replaced",
          "stand-in",
          "gone",
          "not-listed",
          "not-named");

  /** One person, with a cell for each round. */
  public record Row(String name, List<Cell> cells) {}

  /** One person at one round. */
  public sealed interface Cell {}

  /**
   * A seat.
   *
   * @param role its word; empty where none is given
   * @param label the role for readers
   * @param away absent, replaced or stand-in; empty for one who sat there
   * @param move new, promoted or demoted; empty otherwise
   */
  public record Seat(String role, String label, boolean isContested, String away, String move)
      implements Cell {}

  /** No seat. */
  public enum NoSeat implements Cell {
    /** On the list before, and not on this one, which names everybody. */
    GONE,
    /** Not on a list that names everybody. */
    NOT_LISTED,
    /** Not on a list that does not name everybody. */
    NOT_NAMED;

    /** Its word for templates. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The picture; none of a single round. */
  public Optional<LineupPictureView> view() {
    if (rounds.size() < 2 || rows.isEmpty()) {
      return Optional.empty();
    }
    List<Row> drawn = rows.subList(0, Math.min(MOST, rows.size()));
    Map<String, LineupPictureView.Role> roles = roles(drawn);
    return Optional.of(
        new LineupPictureView(
            "Who sat for " + side + ", round by round",
            description(),
            roles.values().stream().toList(),
            signs(drawn),
            rows.size() - drawn.size(),
            new LineupGrid(rounds, drawn, roles, LineupGrid.Size.WIDE).view(),
            new LineupGrid(rounds, drawn, roles, LineupGrid.Size.NARROW).view()));
  }

  private static Stream<Seat> seats(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells.stream())
        .filter(Seat.class::isInstance)
        .map(Seat.class::cast);
  }

  /** The mark of each role; one without a shape of its own is known by its first letters. */
  private static Map<String, LineupPictureView.Role> roles(List<Row> rows) {
    Map<String, LineupPictureView.Role> roles = new LinkedHashMap<>();
    seats(rows)
        .filter(seat -> !seat.isContested)
        .forEach(seat ->
            roles.computeIfAbsent(
                seat.role,
                _ -> {
                  String mark = mark(seat.role);
                  String letters = mark.equals("other") ? letters(seat.label, roles) : "";
                  return new LineupPictureView.Role(
                      mark, letters, seat.label.isEmpty() ? "role not given" : seat.label);
                }));
    return roles;
  }

  private static String mark(String role) {
    return switch (role) {
      case "head", "deputy-head", "member", "unofficial" -> role;
      default -> "other";
    };
  }

  private static String letters(String label, Map<String, LineupPictureView.Role> roles) {
    String text = label.isBlank() ? "·" : label.strip();
    String one = text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    boolean isTaken = roles.values().stream().anyMatch(role -> role.letters().equals(one));
    return isTaken && text.codePointCount(0, text.length()) > 1
        ? one + text.substring(one.length(), text.offsetByCodePoints(one.length(), 1))
        : one;
  }

  private static List<String> signs(List<Row> rows) {
    List<String> used =
        Stream.concat(
                seats(rows)
                    .flatMap(seat ->
                        Stream.of(seat.isContested ? "contested" : "", seat.away, seat.move)),
                rows.stream()
                    .flatMap(row -> row.cells.stream())
                    .filter(NoSeat.class::isInstance)
                    .map(cell -> ((NoSeat) cell).word()))
            .distinct()
            .toList();
    return SIGNS.stream().filter(used::contains).toList();
  }

  private String description() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      int at = i;
      List<Cell> column = rows.stream().map(row -> row.cells.get(at)).toList();
      long listed = column.stream().filter(Seat.class::isInstance).count();
      long joined =
          column.stream().filter(c -> c instanceof Seat seat && seat.move.equals("new")).count();
      long gone = column.stream().filter(NoSeat.GONE::equals).count();
      parts.add(
          rounds.get(i)
              + ": "
              + listed
              + " listed"
              + (joined > 0 ? ", " + joined + " new" : "")
              + (gone > 0 ? ", " + gone + " gone" : ""));
    }
    return IntStream.range(0, Math.min(12, parts.size()))
            .mapToObj(parts::get)
            .reduce((one, other) -> one + "; " + other)
            .orElse("")
        + ".";
  }
}
