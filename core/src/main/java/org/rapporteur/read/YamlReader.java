package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML text into nodes, from the parser's events: scalars stay as written, duplicate keys
 * are found, and depth and aliases are bounded, each with its place.
 */
final class YamlReader {
  private static final int DEEPEST = 20;
  private static final int MOST_NODES = 20_000;

  private final SourceFile file;
  private final String text;
  private final int base;
  private final boolean surrogates;
  private final Diagnostics log;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private int nodes;

  private YamlReader(SourceFile file, int from, int to, Diagnostics log) {
    this.file = file;
    this.text = file.text().substring(from, to);
    this.base = from;
    this.log = log;
    this.surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /** A problem that ends the reading of this file, already reported. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }

  /** The node the text holds: empty if there is none, or if it is not sound YAML. */
  static Optional<Node> read(SourceFile file, int from, int to, Diagnostics log) {
    return new YamlReader(file, from, to, log).read();
  }

  /** The map a whole file or front matter holds; an empty one if it holds nothing. */
  static Optional<Node.Mapping> readMap(SourceFile file, int from, int to, Diagnostics log) {
    YamlReader reader = new YamlReader(file, from, to, log);
    Optional<Node> node = reader.read();
    if (node.isEmpty()) {
      return reader.failed
          ? Optional.empty()
          : Optional.of(new Node.Mapping(List.of(), file.span(from, from)));
    }
    if (node.get() instanceof Node.Mapping map) {
      return Optional.of(map);
    }
    log.report(
        Code.WRONG_VALUE,
        node.get().span(),
        "facts are written as “name: value”, but this is " + node.get().kind());
    return Optional.empty();
  }

  private boolean failed;

  private Optional<Node> read() {
    try {
      Parser parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
      parser.getEvent();
      if (parser.checkEvent(Event.ID.StreamEnd)) {
        return Optional.empty();
      }
      parser.getEvent();
      Node node = node(parser, 0);
      parser.getEvent();
      if (!parser.checkEvent(Event.ID.StreamEnd)) {
        Event next = parser.getEvent();
        stop(Code.YAML_SYNTAX, span(next), "a second document begins here");
      }
      boolean empty = node instanceof Node.Scalar scalar && scalar.text().isEmpty() && scalar.exact();
      return empty ? Optional.empty() : Optional.of(node);
    } catch (Stop reported) {
      failed = true;
    } catch (MarkedYAMLException fault) {
      failed = true;
      Mark mark = fault.getProblemMark();
      int at = mark == null ? base : offset(mark);
      log.report(Code.YAML_SYNTAX, file.span(at, at + 1), said(fault.getProblem()));
    } catch (ReaderException fault) {
      failed = true;
      int at = base + text.offsetByCodePoints(0, Math.min(fault.getPosition(), codePoints()));
      log.report(
          Code.YAML_SYNTAX,
          file.span(at, at + 1),
          "the character U+%04X may not stand here".formatted(fault.getCodePoint()));
    } catch (YAMLException fault) {
      failed = true;
      log.report(Code.YAML_SYNTAX, file.span(base, base), said(fault.getMessage()));
    }
    return Optional.empty();
  }

  private int codePoints() {
    return text.codePointCount(0, text.length());
  }

  /** SnakeYAML's wording, with what it means for the two commonest slips. */
  private static String said(@Nullable String problem) {
    String words = problem == null ? "it cannot be read" : problem;
    if (words.startsWith("mapping values are not allowed")) {
      return "a value that holds “: ” must stand in quotes";
    }
    if (words.contains("that cannot start any token")) {
      return words.replaceFirst("^found character '?", "a value that begins with ")
          .replaceFirst("'? ?\\(?[^ ]*\\)? ?that cannot start any token.*", " must stand in quotes");
    }
    return words;
  }

  private Node node(Parser parser, int depth) {
    Event event = parser.getEvent();
    if (depth > DEEPEST) {
      stop(Code.YAML_NESTING, span(event), DEEPEST);
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    int before = nodes;
    count(event);
    Node node =
        switch (event) {
          case ScalarEvent scalar -> scalar(scalar);
          case SequenceStartEvent start -> sequence(parser, start, depth);
          case MappingStartEvent start -> mapping(parser, start, depth);
          default -> throw new IllegalStateException("unexpected " + event);
        };
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      anchors.put(anchor, node);
      sizes.put(anchor, nodes - before);
    }
    return node;
  }

  private Node aliased(AliasEvent alias) {
    Node node = anchors.get(alias.getAnchor());
    if (node == null) {
      String problem = "the alias “*" + alias.getAnchor() + "” refers to nothing before it";
      throw stop(Code.YAML_ALIASES, span(alias), problem);
    }
    nodes += sizes.getOrDefault(alias.getAnchor(), 0);
    count(alias);
    return node;
  }

  private void count(Event event) {
    nodes++;
    if (nodes > MOST_NODES) {
      String problem = "written out, this front matter would hold more than " + MOST_NODES + " values";
      stop(Code.YAML_ALIASES, span(event), problem);
    }
  }

  private Node.Scalar scalar(ScalarEvent event) {
    Span span = span(event);
    boolean quoted =
        event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
            || event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    int start = span.start() + (quoted ? 1 : 0);
    boolean exact = file.text().startsWith(event.getValue(), start) && start <= span.end();
    return new Node.Scalar(event.getValue(), span, start, exact);
  }

  private Node.Sequence sequence(Parser parser, Event start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(parser, depth + 1));
    }
    Event end = parser.getEvent();
    return new Node.Sequence(items, span(start, end));
  }

  private Node.Mapping mapping(Parser parser, Event start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(parser, depth + 1);
      Node value = node(parser, depth + 1);
      if (!(key instanceof Node.Scalar name)) {
        throw stop(Code.YAML_SYNTAX, key.span(), "a key must be a plain word, not " + key.kind());
      }
      Span first = seen.putIfAbsent(name.text(), name.span());
      if (first == null) {
        entries.add(new Node.Entry(name, value));
      } else {
        log.report(Code.DUPLICATE_KEY, name.span(), name.text(), first.place().line());
      }
    }
    Event end = parser.getEvent();
    return new Node.Mapping(entries, span(start, end));
  }

  private Stop stop(Code code, Span span, Object argument) {
    log.report(code, span, argument);
    throw new Stop();
  }

  private Span span(Event event) {
    return span(event, event);
  }

  private Span span(Event first, Event last) {
    int from = offset(first.getStartMark());
    int to = offset(last.getEndMark());
    while (to > from && Character.isWhitespace(file.text().charAt(to - 1))) {
      to--;
    }
    return file.span(from, to);
  }

  private int offset(Mark mark) {
    int index = mark.getIndex();
    return base + (surrogates ? text.offsetByCodePoints(0, Math.min(index, codePoints())) : index);
  }
}
