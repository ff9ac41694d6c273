package org.rapporteur.fuzz;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.source.SourceFile;

/** A file out of one input: its path stands in the first line. */
record Named(String path, String text) {
  private static final Pattern PATH = Pattern.compile("[a-z]+(?:-[a-z]+)*/[^/\\n\\r]{1,60}");

  /** The file, if the first line can be the path of one with this ending. */
  static Optional<Named> of(String input, String ending) {
    int end = input.indexOf('\n');
    return end < 0
            || !PATH.matcher(input.substring(0, end)).matches()
            || !input.startsWith(ending, end - ending.length())
        ? Optional.empty()
        : Optional.of(new Named(input.substring(0, end), input.substring(end + 1)));
  }

  SourceFile file() {
    return new SourceFile(path, text);
  }
}
