package org.rapporteur.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.schema.LinePattern;

/** A pattern is the one that it says it is, and finds its slots where they stand. */
final class Lines {
  private Lines() {}

  static void tryOut(String input) {
    List<String> lines = input.lines().map(String::strip).limit(20).toList();
    if (lines.isEmpty()) {
      return;
    }
    LinePattern.parse(lines.getFirst())
        .ifPresent(pattern -> {
          String written = pattern.toString();
          Sound.require(written.equals(lines.getFirst()), "written as " + written, input);
          Optional<LinePattern> again = LinePattern.parse(written);
          Sound.require(again.isPresent(), "cannot be read again", written);
          lines.forEach(line -> tryOut(pattern, line, true));
          LinePattern rest = pattern;
          for (int i = 0; i < 4 && rest.first().isPresent(); i++) {
            LinePattern after = rest.afterFirst();
            lines.forEach(line -> tryOut(after, line, false));
            rest = after;
          }
        });
  }

  private static void tryOut(LinePattern pattern, String line, boolean whole) {
    Optional<Map<String, LinePattern.Piece>> found =
        pattern.match(line, (_, words, rest) -> words.length() != 3 || rest.isEmpty());
    found
        .map(Map::values)
        .ifPresent(pieces ->
            pieces.forEach(piece ->
                Sound.require(
                    !piece.text().isEmpty() && line.startsWith(piece.text(), piece.offset()),
                    piece.toString(),
                    line)));
    Pattern regex = Pattern.compile(pattern.regex(_ -> List.of()));
    Sound.require(
        !whole || found.isEmpty() || regex.matcher(line).lookingAt(),
        "known by " + regex + ", but this is not",
        line);
  }
}
