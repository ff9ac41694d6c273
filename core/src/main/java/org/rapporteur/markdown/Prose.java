package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/**
 * The text of a page as it is parsed, without its comments, and the place in the file of every
 * character that is left.
 */
final class Prose {
  private final SourceFile file;
  private final String text;

  /** Where in the text each kept stretch begins, and where it stands in the file. */
  private final int[] starts;

  private final int[] origins;
  private final Traces traces;

  private Prose(SourceFile file, String text, int[] starts, int[] origins) {
    this.file = file;
    this.text = text;
    this.starts = starts;
    this.origins = origins;
    this.traces = Traces.of(text);
  }

  /** The whole body of a file. */
  static Prose whole(SourceFile file, int bodyStart) {
    String text = file.text().substring(bodyStart);
    return new Prose(file, text, new int[] {0}, new int[] {bodyStart});
  }

  /**
   * The body without some stretches: {@code cuts} holds the begin and end of each, one after the
   * other, counted from the body's start, in order and not overlapping.
   */
  static Prose without(SourceFile file, int bodyStart, int[] cuts) {
    int[] starts = new int[cuts.length / 2 + 1];
    int[] origins = new int[starts.length];
    StringBuilder kept = new StringBuilder(file.text().length() - bodyStart);
    int from = bodyStart;
    for (int i = 0; i < starts.length; i++) {
      boolean last = i == starts.length - 1;
      int to = last ? file.text().length() : bodyStart + cuts[2 * i];
      starts[i] = kept.length();
      origins[i] = from;
      kept.append(file.text(), from, to);
      from = last ? to : bodyStart + cuts[2 * i + 1];
    }
    return new Prose(file, kept.toString(), starts, origins);
  }

  /** The same without some more stretches, counted in the text as it is now. */
  Prose without(int[] cuts) {
    List<int[]> kept = new ArrayList<>();
    StringBuilder left = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= cuts.length / 2; i++) {
      boolean last = i == cuts.length / 2;
      int to = last ? text.length() : cuts[2 * i];
      addKept(from, to, left.length(), kept);
      left.append(text, from, to);
      from = last ? to : cuts[2 * i + 1];
    }
    return new Prose(
        file,
        left.toString(),
        kept.stream().mapToInt(each -> each[0]).toArray(),
        kept.stream().mapToInt(each -> each[1]).toArray());
  }

  /**
   * Adds the stretches of the file that a stretch of the text comes from, moved to another place.
   */
  private void addKept(int from, int to, int place, List<int[]> kept) {
    kept.add(new int[] {place, origin(from)});
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] > from && starts[i] < to) {
        kept.add(new int[] {place + starts[i] - from, origins[i]});
      }
    }
  }

  /** What is parsed. */
  String text() {
    return text;
  }

  /** What the text may hold. */
  Traces traces() {
    return traces;
  }

  /** The stretch of the file that a stretch of the text comes from. */
  Span span(int start, int end) {
    int from = origin(start);
    return file.span(from, end > start ? origin(end - 1) + 1 : from);
  }

  /** The file it is of. */
  SourceFile file() {
    return file;
  }

  /** Where a character of the text stands in the file. */
  int origin(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return origins[-found - 2] + offset - starts[-found - 2];
    }
    // An empty stretch shares its start with the next one, where the character is.
    while (found + 1 < starts.length && starts[found + 1] == offset) {
      found++;
    }
    return origins[found];
  }
}
