package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.yaml.snakeyaml.events.CollectionStartEvent;
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
  private static final int LONGEST_LINE = 100_000;
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
    Optional<Node.Mapping> facts = FactLines.read(file, from, to);
    return facts.isPresent() ? facts : readAnyMap(file, from, to, log);
  }

  /** The same by the library alone. */
  static Optional<Node.Mapping> readAnyMap(SourceFile file, int from, int to, Diagnostics log) {
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
    boolean noSpace =
        node.get() instanceof Node.Scalar scalar && scalar.text().matches("[\\w-]+:\\S.*");
    log.reportWithHint(
        Code.WRONG_VALUE,
        node.get().span(),
        noSpace ? Optional.of("a space must follow the colon") : Optional.empty(),
        "facts are written as “name: value”, but this is " + node.get().kind());
    return Optional.empty();
  }

  private boolean failed;

  private Optional<Node> read() {
    try {
      refuseEndlessLines();
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
      boolean empty = node instanceof Node.Scalar scalar && scalar.text().isEmpty();
      return empty ? Optional.empty() : Optional.of(node);
    } catch (Stop reported) {
      failed = true;
    } catch (MarkedYAMLException fault) {
      failed = true;
      YamlFault found = YamlFault.of(fault, mark -> file.place(offset(mark)).line());
      int at = found.mark().map(this::offset).orElse(base);
      log.report(Code.YAML_SYNTAX, character(at), found.message());
    } catch (ReaderException fault) {
      failed = true;
      int at = base + text.offsetByCodePoints(0, Math.min(fault.getPosition(), codePoints()));
      log.report(Code.YAML_SYNTAX, character(at), unwelcome(fault.getCodePoint()));
    } catch (YAMLException fault) {
      failed = true;
      log.report(Code.YAML_SYNTAX, file.span(base, base), String.valueOf(fault.getMessage()));
    } catch (NumberFormatException fault) {
      // The library itself fails so where a text ends within an escape: “\ u” and nothing more.
      failed = true;
      int at = base + Math.max(0, text.lastIndexOf('\\'));
      log.report(Code.YAML_SYNTAX, character(at), "a character is escaped in a wrong way");
    }
    return Optional.empty();
  }

  /** The library goes through a line again and again. */
  private void refuseEndlessLines() {
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r') {
        start = end + 1;
      } else if (end - start > LONGEST_LINE) {
        String problem = "the line has more than " + LONGEST_LINE + " characters";
        stop(Code.YAML_SYNTAX, character(base + start), problem);
      }
    }
  }

  /** The character at an offset, which may be a pair. */
  private Span character(int at) {
    boolean pair = at < file.text().length() && file.text().codePointAt(at) > Character.MAX_VALUE;
    return file.span(at, at + (pair ? 2 : 1));
  }

  private int codePoints() {
    return text.codePointCount(0, text.length());
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
    refuseTag(event);
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

  /** A tag would change what a value is, and here the field says that. */
  private void refuseTag(Event event) {
    if (event instanceof NodeEvent node && hasTag(node)) {
      int at = offset(event.getStartMark());
      int end = at;
      while (end < file.text().length() && !Character.isWhitespace(file.text().charAt(end))) {
        end++;
      }
      Span span = file.span(at, end);
      log.report(Code.YAML_SYNTAX, span, "the tag “" + span.text() + "” means nothing here");
    }
  }

  private void count(Event event) {
    nodes++;
    if (nodes > MOST_NODES) {
      String problem =
          "written out, this front matter would hold more than " + MOST_NODES + " values";
      stop(Code.YAML_ALIASES, span(event), problem);
    }
  }

  private Node.Scalar scalar(ScalarEvent event) {
    Span span = span(event);
    boolean quoted =
        event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
            || event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    int mark = quoted ? 1 : 0;
    String value = event.getValue();
    Letters letters = Letters.of(value, file, span.start() + mark, span.end() - mark);
    Node.Scalar scalar = new Node.Scalar(value, span, letters, Optional.of(span));
    checkCharacters(scalar);
    return scalar;
  }

  /** What may not stand in a file may not come in by an escape either. */
  private void checkCharacters(Node.Scalar scalar) {
    String value = scalar.text();
    for (int i = 0; i < value.length(); i++) {
      int c = value.codePointAt(i);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      } else if ((c < ' ' && c != '\t' && c != '\n')
          || c == 0x7f
          || Character.isSurrogate((char) c)) {
        throw stop(Code.YAML_SYNTAX, scalar.part(i, 1), unwelcome(c));
      }
    }
  }

  private static String unwelcome(int character) {
    return "the character U+%04X may not stand here".formatted(character);
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
    if (first instanceof NodeEvent node && !(first instanceof AliasEvent)) {
      from = afterProperties(node, from, to);
    }
    while (to > from && Character.isWhitespace(file.text().charAt(to - 1))) {
      to--;
    }
    return file.span(from, to);
  }

  /** Where a node itself begins, behind its {@code &anchor} and {@code !tag}. */
  private int afterProperties(NodeEvent node, int from, int to) {
    int at = from;
    int properties = (node.getAnchor() == null ? 0 : 1) + (hasTag(node) ? 1 : 0);
    for (int i = 0; i < properties; i++) {
      while (at < to && !Character.isWhitespace(file.text().charAt(at))) {
        at++;
      }
      while (at < to && Character.isWhitespace(file.text().charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static boolean hasTag(NodeEvent node) {
    return switch (node) {
      case ScalarEvent scalar -> scalar.getTag() != null;
      case CollectionStartEvent start -> start.getTag() != null;
      default -> false;
    };
  }

  private int offset(Mark mark) {
    int index = mark.getIndex();
    return base + (surrogates ? text.offsetByCodePoints(0, Math.min(index, codePoints())) : index);
  }
}
