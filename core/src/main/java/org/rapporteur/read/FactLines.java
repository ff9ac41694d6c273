package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/**
 * Reads front matter and types of the form most of them have: a fact on each line, {@code name:
 * value}, where a value is what {@link FactValues} reads, or lines of {@code - value}, of facts or
 * of text below, two blanks further in. It knows little of YAML and gives up at the first sign of
 * anything else: what it does read is node by node and place by place what {@link YamlReader} makes
 * of it with the library.
 */
final class FactLines {
  /** Where the library's own limits lie far away. */
  private static final int LONGEST = 10_000;

  private static final int DEEPEST = 10;
  private static final int STEP = 2;
  private static final String ITEM = "- ";

  private final SourceFile file;
  private final String text;
  private final int end;
  private final FactValues values;

  private FactLines(SourceFile file, int from, int to) {
    this.file = file;
    this.text = file.text();
    this.end = to;
    this.values = new FactValues(file, from);
  }

  /** The facts of a stretch of a file; empty if not all of it is of this form. */
  static Optional<Node.Mapping> read(SourceFile file, int from, int to) {
    boolean isShort = from < to && to - from <= LONGEST && file.text().charAt(to - 1) == '\n';
    return isShort ? new FactLines(file, from, to).facts(0) : Optional.empty();
  }

  /** The facts on lines that are indented so; one that is indented less ends them. */
  private Optional<Node.Mapping> facts(int indent) {
    int start = values.at + indent;
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (values.at < end && blanks() >= indent) {
      if (blanks() > indent) {
        return Optional.empty();
      }
      values.at += indent;
      Optional<Node.Scalar> name = values.name();
      Optional<? extends Node> value = name.isPresent() ? value(indent) : Optional.empty();
      if (value.isEmpty() || !names.add(name.get().text())) {
        return Optional.empty();
      }
      entries.add(new Node.Entry(name.get(), value.get()));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Node.Mapping(entries, file.span(start, entries.getLast().value().span().end())));
  }

  private int blanks() {
    int first = values.at;
    while (text.charAt(first) == ' ') {
      first++;
    }
    return first - values.at;
  }

  /** What stands behind the colon of a fact that is indented so, and goes to the next line. */
  private Optional<? extends Node> value(int indent) {
    char next = text.charAt(values.at);
    if (next == '\n') {
      values.at++;
      return below(indent + STEP);
    }
    if (next != ' ') {
      return Optional.empty();
    }
    values.at++;
    char first = text.charAt(values.at);
    return first == '>' || first == '|' ? lines(indent + STEP, first == '>') : values.line();
  }

  private Optional<? extends Node> below(int indent) {
    if (indent > DEEPEST) {
      return Optional.empty();
    }
    return isItem(indent) ? items(indent) : facts(indent);
  }

  private boolean isItem(int indent) {
    return values.at < end && blanks() == indent && text.startsWith(ITEM, values.at + indent);
  }

  /** Lines {@code - value}. */
  private Optional<Node.Sequence> items(int indent) {
    int start = values.at + indent;
    List<Node> items = new ArrayList<>();
    while (isItem(indent)) {
      values.at += indent + ITEM.length();
      Optional<? extends Node> item = values.line();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    return Optional.of(new Node.Sequence(items, file.span(start, items.getLast().span().end())));
  }

  /** Lines of text below {@code >}, which makes one line of them, or {@code |}. */
  private Optional<Node.Scalar> lines(int indent, boolean folded) {
    int start = values.at++;
    if (text.charAt(values.at) != '\n') {
      return Optional.empty();
    }
    values.at++;
    int last = start;
    StringBuilder lines = new StringBuilder();
    while (values.at < end && blanks() >= indent) {
      int from = values.at + indent;
      last = text.indexOf('\n', from);
      boolean isIndented = text.charAt(from) == ' ' && (folded || lines.isEmpty());
      if (isIndented || !FactValues.isText(text, from, last)) {
        return Optional.empty();
      }
      lines.append(text, from, last).append(folded ? ' ' : '\n');
      values.at = last + 1;
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    lines.setCharAt(lines.length() - 1, '\n');
    String said = lines.toString();
    Span span = file.span(start, last);
    return Optional.of(
        new Node.Scalar(said, span, Letters.of(said, file, start, last), Optional.of(span)));
  }
}
