package org.rapporteur.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The short form of an entry: {@code {person} {on} {state}[, by {stated-by}][, if {condition}]}.
 * Slots in braces are required and stand in this order; groups in brackets are optional and may
 * come in any order, each known by the text before its slot, the longest that fits.
 */
public final class LinePattern {
  /** A slot and the literal text before it. */
  private record Part(String before, String slot) {
    /** The text before the slot at the beginning of a line: {@code only at }. */
    String opening() {
      return before.replaceFirst("^[,;:] ", "");
    }

    /** Whether its text cannot be taken for the beginning of something else: two words at least. */
    boolean isUnmistakable() {
      return opening().strip().contains(" ");
    }
  }

  /** Whether a slot can end before the text that opens another. */
  public interface Ends {
    /**
     * Whether these words can be all that stands in a slot.
     *
     * @param rest what follows the text that opens the next slot; empty at the end of the line
     */
    boolean canBeAll(String slot, String words, String rest);
  }

  /** A stretch of the matched text. */
  public record Piece(String text, int offset) {}

  private final List<Part> required;
  private final List<Part> optional;

  /** Whether the leftmost slot is an optional one in the place of a required one. */
  private final boolean promoted;

  private LinePattern(List<Part> required, List<Part> optional, boolean promoted) {
    this.required = List.copyOf(required);
    this.optional = List.copyOf(optional);
    this.promoted = promoted;
  }

  /** A pattern that is one slot and nothing else. */
  public static LinePattern only(String slot) {
    return new LinePattern(List.of(new Part("", slot)), List.of(), false);
  }

  /** Reads a pattern; empty if its braces and brackets do not fit, or a slot is there twice. */
  public static Optional<LinePattern> parse(String text) {
    List<Part> required = new ArrayList<>();
    List<Part> optional = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean group = text.charAt(at) == '[';
      int from = group ? at + 1 : at;
      int open = text.indexOf('{', from);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      int end = group ? close + 1 : close;
      if (close < 0
          || (group && (end >= text.length() || text.charAt(end) != ']' || open == from))
          || (!group && !optional.isEmpty())) {
        return Optional.empty();
      }
      (group ? optional : required)
          .add(new Part(text.substring(from, open), text.substring(open + 1, close)));
      at = end + 1;
    }
    LinePattern pattern = new LinePattern(required, optional, false);
    boolean eachOnce = pattern.slots().size() == required.size() + optional.size();
    return required.isEmpty() || !eachOnce ? Optional.empty() : Optional.of(pattern);
  }

  /** The names of all slots, in order. */
  public Set<String> slots() {
    Set<String> names = new LinkedHashSet<>();
    required.forEach(part -> names.add(part.slot));
    optional.forEach(part -> names.add(part.slot));
    return names;
  }

  /** The leftmost slot, which the key of a map binds. */
  public Optional<String> first() {
    return required.isEmpty() ? Optional.empty() : Optional.of(required.getFirst().slot);
  }

  /**
   * What is left to read once the leftmost slot is bound; when no required slot is left, the first
   * optional one takes the place, without the text before it; no second one does.
   */
  public LinePattern afterFirst() {
    List<Part> rest = new ArrayList<>(required.subList(1, required.size()));
    List<Part> groups = new ArrayList<>(optional);
    boolean promotes = rest.isEmpty() && !groups.isEmpty() && !promoted;
    if (promotes) {
      rest.add(groups.removeFirst());
    }
    if (!rest.isEmpty()) {
      rest.set(0, new Part("", rest.getFirst().slot));
    }
    return new LinePattern(rest, groups, promotes);
  }

  /**
   * The slots of a line and what stands in them; empty if the line does not have this form. A slot
   * ends at the nearest text that opens another, unless what it takes cannot end there.
   */
  public Optional<Map<String, Piece>> match(String line, Ends ends) {
    Map<String, Piece> found = new LinkedHashMap<>();
    List<Part> groups = new ArrayList<>(optional);
    int at = 0;
    Optional<Part> alone = alone(line);
    if (alone.isPresent()) {
      groups.remove(alone.get());
      int from = alone.get().opening().length();
      at = endOfSlot(line, from, alone.get().slot, groups, ends);
      if (!bind(found, alone.get(), line, from, at)) {
        return Optional.empty();
      }
    }
    for (int i = 0; alone.isEmpty() && i < required.size(); i++) {
      Part part = required.get(i);
      if (!line.startsWith(part.before, at)) {
        return Optional.empty();
      }
      int from = at + part.before.length();
      List<Part> next = i + 1 < required.size() ? List.of(required.get(i + 1)) : groups;
      int to = endOfSlot(line, from, part.slot, next, ends);
      if (to < 0 || !bind(found, part, line, from, to)) {
        return Optional.empty();
      }
      at = to;
    }
    while (at < line.length()) {
      int start = at;
      Optional<Part> group =
          groups.stream()
              .filter(part -> line.startsWith(part.before, start))
              .max((one, other) -> Integer.compare(one.before.length(), other.before.length()));
      if (group.isEmpty()) {
        return Optional.empty();
      }
      groups.remove(group.get());
      int from = at + group.get().before.length();
      int to = endOfSlot(line, from, group.get().slot, groups, ends);
      if (!bind(found, group.get(), line, from, to)) {
        return Optional.empty();
      }
      at = to;
    }
    return Optional.of(found);
  }

  /** The group that a line begins with in the place of the first one. */
  private Optional<Part> alone(String line) {
    return promoted
        ? optional.stream()
            .filter(part -> part.isUnmistakable() && line.startsWith(part.opening()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * A regular expression, as JavaScript and Java read it, that every line of this form matches at
   * its beginning; not every line that matches it has the form.
   *
   * @param words the words that may stand in a slot; empty if it takes anything
   */
  public String regex(Function<String, Collection<String>> words) {
    StringBuilder out = new StringBuilder();
    for (Part part : required) {
      Collection<String> allowed = words.apply(part.slot);
      out.append(escaped(part.before))
          .append("\\s*")
          .append(
              allowed.isEmpty()
                  ? "\\S.*?"
                  : allowed.stream()
                      .map(LinePattern::escaped)
                      .collect(Collectors.joining("|", "(?:", ")(?![\\w-])")));
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\.*+?^${}()|\\[\\]]", "\\\\$0");
  }

  private static boolean bind(Map<String, Piece> found, Part part, String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    found.put(part.slot, new Piece(line.substring(start, end), start));
    return start < end;
  }

  /** Also tabs and blanks that do not break a line. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where the slot that begins at {@code from} ends; where nothing fits, at the nearest text. */
  private static int endOfSlot(String line, int from, String slot, List<Part> next, Ends ends) {
    int search = line.startsWith("[[", from) ? line.indexOf("]]", from) : from;
    int nearest = line.length();
    while (search >= 0 && search < line.length()) {
      int end = line.length();
      int opened = end;
      for (Part part : next) {
        int found = line.indexOf(part.before, search);
        if (found >= 0 && found < end) {
          end = found;
          opened = found + part.before.length();
        }
      }
      nearest = Math.min(nearest, end);
      String rest = line.substring(opened);
      if (ends.canBeAll(slot, line.substring(from, end).strip(), rest)) {
        return end;
      }
      search = end + 1;
    }
    return nearest;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    required.forEach(part -> out.append(part.before).append('{').append(part.slot).append('}'));
    optional.forEach(
        part -> out.append('[').append(part.before).append('{').append(part.slot).append("}]"));
    return out.toString();
  }
}
