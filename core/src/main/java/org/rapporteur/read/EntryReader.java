package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.LinePattern;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.Span;
import org.rapporteur.value.Parsed;
import org.rapporteur.value.Quantity;

/**
 * Brings every form an entry may be written in to one: a full map, a line after the field's
 * pattern, or maps whose keys bind the pattern's slots from the left.
 */
final class EntryReader {
  /** What may be said about any claim, whatever its field. */
  static final Set<String> CLAIM_KEYS =
      new TreeSet<>(
          List.of("source", "as-of", "stated-by", "status", "credibility", "tlp", "note"));

  private final Diagnostics log;

  EntryReader(Diagnostics log) {
    this.log = log;
  }

  /** All entries a field's node holds. */
  List<Written> read(Field field, Node node) {
    List<Written> entries = new ArrayList<>();
    LinePattern pattern = field.line().orElseGet(() -> LinePattern.only(field.slot()));
    List<Node> items =
        node instanceof Node.Sequence list && !isUnquotedLink(field, list)
            ? list.items()
            : List.of(node);
    for (Node item : items) {
      entry(field, item, pattern, Written.at(item.span()), entries);
    }
    return entries;
  }

  private static boolean isUnquotedLink(Field field, Node.Sequence list) {
    return field.type() instanceof ValueType.Reference
        && list.items().size() == 1
        && list.items().getFirst() instanceof Node.Sequence inner
        && inner.items().size() == 1
        && inner.items().getFirst() instanceof Node.Scalar;
  }

  private void entry(
      Field field, Node node, LinePattern pattern, Written bound, List<Written> out) {
    switch (node) {
      case Node.Scalar scalar -> line(field, scalar, pattern, bound, out);
      case Node.Sequence list when pattern.first().isPresent() && isUnquotedLink(field, list) ->
          out.add(bound.with(pattern.first().orElseThrow(), list));
      case Node.Sequence list when !bound.slots().isEmpty() ->
          list.items()
              .forEach(item -> entry(field, item, pattern, bound.spanning(item.span()), out));
      case Node.Sequence list ->
          log.report(
              Code.WRONG_VALUE,
              list.span(),
              "“%s” takes one entry here, not a list".formatted(field.name()));
      case Node.Mapping map when isFull(field, map) || field.line().isEmpty() ->
          full(field, map, bound, out);
      case Node.Mapping map -> keys(field, map, pattern, bound, out);
    }
  }

  /** Whether a map names slots, rather than binding them by position. */
  private static boolean isFull(Field field, Node.Mapping map) {
    return isLocalized(field)
        || map.entries().stream()
            .map(entry -> entry.key().text())
            .anyMatch(key ->
                field.isMainSlot(key)
                    || field.qualifiers().containsKey(key)
                    || CLAIM_KEYS.contains(key));
  }

  private static boolean isLocalized(Field field) {
    return field.type() instanceof ValueType.Plain(ValueType.Kind kind)
        && kind == ValueType.Kind.LOCALIZED_TEXT;
  }

  private void full(Field field, Node.Mapping map, Written bound, List<Written> out) {
    boolean texts =
        isLocalized(field)
            && map.entries().stream()
                .map(entry -> entry.key().text())
                .noneMatch(key -> field.isMainSlot(key) || CLAIM_KEYS.contains(key));
    if (texts) {
      out.add(bound.with(field.slot(), map));
      return;
    }
    Written entry = bound;
    for (Node.Entry part : map.entries()) {
      String key = part.key().text();
      String slot = field.isMainSlot(key) ? field.slot() : key;
      Node before = entry.slots().get(slot);
      if (before != null) {
        log.report(Code.DUPLICATE_KEY, part.key().span(), slot, before.span().place().line());
      } else if (field.isMainSlot(key)) {
        entry = mainValue(field, part.value(), entry);
      } else if (field.qualifiers().containsKey(key) || CLAIM_KEYS.contains(key)) {
        entry = entry.with(key, part.value());
      } else {
        unknownKey(field, part.key(), map);
      }
    }
    add(field, entry, map.span(), out);
  }

  /** Adds an entry that has its main value. */
  private void add(Field field, Written entry, Span where, List<Written> out) {
    if (entry.slots().containsKey(field.slot())) {
      out.add(entry);
    } else {
      log.report(Code.MISSING_FIELD, where, "an entry of “" + field.name() + "”", field.slot());
    }
  }

  private static Written mainValue(Field field, Node value, Written entry) {
    if (value instanceof Node.Scalar scalar) {
      Written.Line line = Written.Line.of(scalar);
      Written named = entry.with(field.slot(), line.words());
      return line.citation().map(named::cited).orElse(named);
    }
    return entry.with(field.slot(), value);
  }

  private void unknownKey(Field field, Node.Scalar key, Node.Mapping map) {
    Set<String> known = new TreeSet<>(CLAIM_KEYS);
    known.addAll(field.qualifiers().keySet());
    known.add(field.slot());
    log.reportWithFix(
        Code.UNKNOWN_KEY,
        key.span(),
        NearNames.hint(key.text(), known),
        Slip.ofWord(key.text(), known)
            .filter(slot -> map.get(slot).isEmpty())
            .flatMap(key.spot()::put),
        "an entry of “" + field.name() + "”",
        key.text());
  }

  private void keys(
      Field field, Node.Mapping map, LinePattern pattern, Written bound, List<Written> out) {
    if (pattern.first().isEmpty()) {
      map.entries().forEach(entry -> unknownKey(field, entry.key(), map));
      return;
    }
    String slot = pattern.first().get();
    LinePattern rest = pattern.afterFirst();
    for (Node.Entry part : map.entries()) {
      Written more = bound.with(slot, part.key()).spanning(part.key().span());
      entry(field, part.value(), rest, more, out);
    }
  }

  private static boolean isAmount(Field field) {
    return field.type() instanceof ValueType.Plain(ValueType.Kind kind)
        && kind == ValueType.Kind.QUANTITY;
  }

  /** An amount may have words in it that open another slot: “up to 300”, “300 to 400 people”. */
  private static boolean canBeAll(Field field, String slot, String words, String rest) {
    boolean isAmount =
        slot.equals(Field.VALUE) || slot.equals(field.slot())
            ? isAmount(field)
            : field.qualifiers().containsKey(slot) && isAmount(field.qualifier(slot));
    boolean isHalfARange =
        !words.isEmpty()
            && !rest.isEmpty()
            && Character.isDigit(words.charAt(words.length() - 1))
            && Character.isDigit(rest.charAt(0));
    return !isAmount || (Quantity.parse(words) instanceof Parsed.Ok<Quantity> && !isHalfARange);
  }

  private void line(
      Field field, Node.Scalar scalar, LinePattern pattern, Written bound, List<Written> out) {
    Written.Line line = Written.Line.of(scalar);
    Written entry = line.citation().map(bound::cited).orElse(bound);
    if (line.words().isBlank()) {
      if (!bound.slots().isEmpty() || line.citation().isPresent()) {
        add(field, entry, bound.slots().isEmpty() ? scalar.span() : bound.span(), out);
      }
      return;
    }
    if (field.line().isEmpty()) {
      out.add(entry.with(field.slot(), line.words()));
      return;
    }
    Node.Scalar words = line.words();
    var match = pattern.match(words.text(), (slot, all, rest) -> canBeAll(field, slot, all, rest));
    if (match.isEmpty()) {
      if (pattern.slots().isEmpty()) {
        log.report(
            Code.WRONG_VALUE,
            words.span(),
            "“" + field.name() + "” has no more to say of an entry");
      } else {
        log.report(Code.MALFORMED_LINE, words.span(), "“" + pattern + "”");
      }
      return;
    }
    for (Map.Entry<String, LinePattern.Piece> slot : match.get().entrySet()) {
      int from = slot.getValue().offset();
      Node.Scalar piece = words.sub(from, from + slot.getValue().text().length());
      entry = entry.with(slot.getKey().equals(Field.VALUE) ? field.slot() : slot.getKey(), piece);
    }
    out.add(entry);
  }
}
