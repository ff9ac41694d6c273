package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/**
 * Reads the values of {@link FactLines} that end on the line they begin on, from a place on: plain
 * words, quoted words, a list of them in brackets, a map of them in braces. Every line ends with a
 * line end. Where it gives up, its place means nothing any more.
 */
final class FactValues {
  private static final int LONGEST_NAME = 100;
  private static final int DEEPEST = 5;

  private final SourceFile file;
  private final String text;

  /** Where the next character is. */
  int at;

  FactValues(SourceFile file, int at) {
    this.file = file;
    this.text = file.text();
    this.at = at;
  }

  /** A name, and goes behind the colon after it. */
  Optional<Node.Scalar> name() {
    int start = at;
    char first = text.charAt(at);
    Optional<Node.Scalar> name =
        isLetter(first) ? plainName() : isMark(first) ? quoted() : Optional.empty();
    if (name.isEmpty() || at - start > LONGEST_NAME || text.charAt(at) != ':') {
      return Optional.empty();
    }
    at++;
    return name;
  }

  private Optional<Node.Scalar> plainName() {
    int start = at;
    int end = start;
    while (isNameSign(text.charAt(end))) {
      end++;
    }
    at = end;
    return Optional.of(scalar(start, end, 0));
  }

  /** The value that takes up the rest of the line, and goes to the next one. */
  Optional<? extends Node> line() {
    Optional<? extends Node> value =
        switch (text.charAt(at)) {
          case '[', '{', '\'', '"' -> part(0);
          default -> words();
        };
    if (value.isEmpty() || text.charAt(at) != '\n') {
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
    int end = start;
    for (char c = text.charAt(end); c != '\n'; c = text.charAt(++end)) {
      boolean isEnding = c == ':' && text.charAt(end + 1) <= ' ';
      boolean isComment = c == '#' && text.charAt(end - 1) == ' ';
      if (!isSign(c) || isEnding || isComment) {
        return Optional.empty();
      }
    }
    at = end;
    return text.charAt(end - 1) == ' ' ? Optional.empty() : Optional.of(scalar(start, end, 0));
  }

  /** A value in a list or map, or one of these. */
  private Optional<? extends Node> part(int depth) {
    return switch (text.charAt(at)) {
      case '[' -> list(depth);
      case '{' -> map(depth);
      case '\'', '"' -> quoted();
      default -> id();
    };
  }

  /** Words between quotation marks with nothing in them that is written otherwise than it reads. */
  private Optional<Node.Scalar> quoted() {
    char mark = text.charAt(at);
    int start = at + 1;
    int end = start;
    for (char c = text.charAt(end); c != mark; c = text.charAt(++end)) {
      if (!isSign(c) || c == '\\') {
        return Optional.empty();
      }
    }
    at = end + 1;
    return text.charAt(at) == mark ? Optional.empty() : Optional.of(scalar(start, end, 1));
  }

  /** An id and the like. */
  private Optional<Node.Scalar> id() {
    int start = at;
    while (isWordSign(text.charAt(at)) || (at > start && " -./_+".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean isWords = at > start && text.charAt(at - 1) != ' ';
    return isWords ? Optional.of(scalar(start, at, 0)) : Optional.empty();
  }

  private Optional<Node.Sequence> list(int depth) {
    int start = at;
    List<Node> items = new ArrayList<>();
    do {
      at += items.isEmpty() ? 1 : 2;
      Optional<? extends Node> item = depth < DEEPEST ? part(depth + 1) : Optional.empty();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    } while (text.startsWith(", ", at));
    at++;
    return text.charAt(at - 1) == ']'
        ? Optional.of(new Node.Sequence(items, file.span(start, at)))
        : Optional.empty();
  }

  private Optional<Node.Mapping> map(int depth) {
    int start = at;
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    do {
      at += entries.isEmpty() ? 1 : 2;
      Optional<Node.Scalar> name = name();
      Optional<? extends Node> value =
          name.isPresent() && depth < DEEPEST ? valueInMap(depth + 1) : Optional.empty();
      if (value.isEmpty() || !names.add(name.get().text())) {
        return Optional.empty();
      }
      entries.add(new Node.Entry(name.get(), value.get()));
    } while (text.startsWith(", ", at));
    at++;
    return text.charAt(at - 1) == '}'
        ? Optional.of(new Node.Mapping(entries, file.span(start, at)))
        : Optional.empty();
  }

  private Optional<? extends Node> valueInMap(int depth) {
    if (text.charAt(at) != ' ') {
      return Optional.empty();
    }
    at++;
    return part(depth);
  }

  private Node.Scalar scalar(int from, int to, int marks) {
    Span span = file.span(from - marks, to + marks);
    return new Node.Scalar(text.substring(from, to), span, Letters.plain(from), Optional.of(span));
  }

  /** Whether a stretch is a line of text: something, of signs alone, up to no blank. */
  static boolean isText(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSign(text.charAt(i))) {
        return false;
      }
    }
    return from < to && text.charAt(to - 1) != ' ';
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '"';
  }

  private static boolean isNameSign(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What a word without quotation marks may begin with. */
  private static boolean isWordSign(char c) {
    return c < 128 ? isLetter(c) || (c >= '0' && c <= '9') : Character.isLetter(c);
  }

  /** What may stand in words: no tab and no line end of any kind. */
  private static boolean isSign(char c) {
    return c < 128 ? c >= ' ' && c != 127 : (c >= 0x2010 && c <= 0x2027) || Character.isLetter(c);
  }
}
