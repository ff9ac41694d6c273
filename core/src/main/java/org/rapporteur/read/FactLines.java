package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/**
 * Reads front matter of the form most of it has: a fact on each line, {@code name: value}, where a
 * value is plain words, quoted words, a list of them in brackets, or lines of {@code - value}
 * below. It knows little of YAML and gives up at the first sign of anything else: what it does read
 * is node by node and place by place what {@link YamlReader} makes of it with the library.
 */
final class FactLines {
  /** Where the library's own limits lie far away. */
  private static final int LONGEST = 10_000;

  private static final int LONGEST_NAME = 100;

  private static final String ITEM = "  - ";

  private final SourceFile file;
  private final String text;
  private final int end;

  /** Where the next character is; the last one is a line end, so there is always one. */
  private int at;

  private final List<Node.Entry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private FactLines(SourceFile file, int from, int to) {
    this.file = file;
    this.text = file.text();
    this.at = from;
    this.end = to;
  }

  /** The facts of a stretch of a file; empty if not all of it is of this form. */
  static Optional<Node.Mapping> read(SourceFile file, int from, int to) {
    FactLines lines = new FactLines(file, from, to);
    boolean isRead = from < to && to - from <= LONGEST && file.text().charAt(to - 1) == '\n';
    while (isRead && lines.at < to) {
      isRead = lines.readFact();
    }
    return isRead
        ? Optional.of(new Node.Mapping(lines.entries, file.span(from, lines.lastEnd())))
        : Optional.empty();
  }

  private int lastEnd() {
    return entries.getLast().value().span().end();
  }

  private boolean readFact() {
    int start = at;
    while (isNameSign(text.charAt(at))) {
      at++;
    }
    boolean isName = at > start && at - start < LONGEST_NAME && isLetter(text.charAt(start));
    if (!isName || text.charAt(at) != ':') {
      return false;
    }
    Node.Scalar name = scalar(start, at, 0);
    at++;
    Optional<? extends Node> value = text.charAt(at) == '\n' ? items() : valueAfterBlank();
    value.ifPresent(node -> entries.add(new Node.Entry(name, node)));
    return value.isPresent() && names.add(name.text());
  }

  private static boolean isNameSign(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** The lines {@code - value} after this one. */
  private Optional<Node> items() {
    at++;
    int start = at + ITEM.indexOf('-');
    List<Node> items = new ArrayList<>();
    while (at < end && text.startsWith(ITEM, at)) {
      at += ITEM.length() - 1;
      Optional<? extends Node> item = valueAfterBlank();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    // What is indented otherwise is another list, or goes on with the last line.
    return items.isEmpty() || (at < end && text.charAt(at) == ' ')
        ? Optional.empty()
        : Optional.of(new Node.Sequence(items, file.span(start, items.getLast().span().end())));
  }

  /** A value with one blank before and a line end behind it, and goes to the next line. */
  private Optional<? extends Node> valueAfterBlank() {
    if (text.charAt(at) != ' ') {
      return Optional.empty();
    }
    at++;
    Optional<? extends Node> value =
        switch (text.charAt(at)) {
          case '[' -> list();
          case '\'', '"' -> quoted();
          default -> words();
        };
    if (text.charAt(at) != '\n') {
      return Optional.empty();
    }
    at++;
    return value;
  }

  /** Words up to the end of the line. */
  private Optional<Node.Scalar> words() {
    int start = at;
    if (!isWordSign(text.charAt(start))) {
      return Optional.empty();
    }
    while (text.charAt(at) != '\n') {
      char c = text.charAt(at);
      boolean isEnding = c == ':' && text.charAt(at + 1) <= ' ';
      boolean isComment = c == '#' && text.charAt(at - 1) == ' ';
      if (!isSign(c) || isEnding || isComment) {
        return Optional.empty();
      }
      at++;
    }
    return text.charAt(at - 1) == ' ' ? Optional.empty() : Optional.of(scalar(start, at, 0));
  }

  /** Words between quotation marks with nothing in them that is written otherwise than it reads. */
  private Optional<Node.Scalar> quoted() {
    char mark = text.charAt(at);
    int start = ++at;
    while (text.charAt(at) != mark) {
      if (!isSign(text.charAt(at)) || text.charAt(at) == '\\') {
        return Optional.empty();
      }
      at++;
    }
    at++;
    return text.charAt(at) == mark ? Optional.empty() : Optional.of(scalar(start, at - 1, 1));
  }

  /** A list in brackets on one line, of ids and the like. */
  private Optional<Node.Sequence> list() {
    int start = at++;
    List<Node> items = new ArrayList<>();
    while (true) {
      char first = text.charAt(at);
      int from = at;
      Optional<Node.Scalar> item;
      if (first == '\'' || first == '"') {
        item = quoted();
      } else {
        while (isWordSign(text.charAt(at))
            || (at > from && " -./_".indexOf(text.charAt(at)) >= 0)) {
          at++;
        }
        boolean isWords = at > from && text.charAt(at - 1) != ' ';
        item = isWords ? Optional.of(scalar(from, at, 0)) : Optional.empty();
      }
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
      if (text.charAt(at) == ']') {
        at++;
        return Optional.of(new Node.Sequence(items, file.span(start, at)));
      }
      if (!text.startsWith(", ", at)) {
        return Optional.empty();
      }
      at += 2;
    }
  }

  private Node.Scalar scalar(int from, int to, int marks) {
    Span span = file.span(from - marks, to + marks);
    return new Node.Scalar(text.substring(from, to), span, Letters.plain(from), Optional.of(span));
  }

  /** What a word without quotation marks may begin with. */
  private static boolean isWordSign(char c) {
    return c < 128
        ? isLetter(c) || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c);
  }

  /** What may stand in words: no tab and no line end of any kind. */
  private static boolean isSign(char c) {
    return c < 128 ? c >= ' ' && c != 127 : Character.isLetter(c) || (c >= 0x2010 && c <= 0x2027);
  }
}
