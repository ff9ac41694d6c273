package org.rapporteur.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;
import org.rapporteur.value.Edtf;
import org.rapporteur.value.Parsed;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/** Reads the claims of a field: each entry's value, its qualifiers, and who says so. */
final class ClaimReader {
  private static final ValueType.Reference SPEAKERS =
      new ValueType.Reference(List.of("person", "organization", References.SOURCE));
  private static final ValueType ANYTHING = new ValueType.Plain(ValueType.Kind.TEXT);
  private static final int LEAST_CREDIBLE = 6;

  private final EntryReader entries;
  private final ValueReader values;
  private final References references;
  private final Diagnostics log;

  ClaimReader(References references, ValueReader values, Diagnostics log) {
    this.entries = new EntryReader(log);
    this.values = values;
    this.references = references;
    this.log = log;
  }

  /** The claims a field's node holds; those that name no source have the page's. */
  List<Claim> read(Field field, Node node, List<Citation> pageSources) {
    Optional<Claim> oneOf = oneOf(field, node, pageSources);
    if (oneOf.isPresent()) {
      return List.of(oneOf.get());
    }
    List<Claim> claims = new ArrayList<>();
    for (Written entry : entries.read(field, node)) {
      claim(field, entry, pageSources).ifPresent(claims::add);
    }
    // Much of what a site holds are such lists, and most are of one.
    return field.repeats() || claims.size() < 2
        ? List.copyOf(claims)
        : claims.stream().map(claim -> overtaken(claim, claims)).toList();
  }

  /** Of one fact, what holds as of a later day supersedes what held before it. */
  private static Claim overtaken(Claim claim, List<Claim> all) {
    boolean isOvertaken =
        claim.status() == ClaimStatus.AS_STATED
            && claim.asOf().isPresent()
            && all.stream()
                .filter(other -> other.stands() && !other.value().equals(claim.value()))
                .flatMap(other -> other.asOf().stream())
                .anyMatch(claim.asOf().get()::isCertainlyBefore);
    return isOvertaken ? claim.with(ClaimStatus.SUPERSEDED) : claim;
  }

  /** A list of plain dates in a field that takes one date means one of them. */
  private Optional<Claim> oneOf(Field field, Node node, List<Citation> pageSources) {
    boolean takesOneDate =
        !field.repeats()
            && field.type() instanceof ValueType.Plain(ValueType.Kind kind)
            && (kind == ValueType.Kind.DATE || kind == ValueType.Kind.WHEN);
    if (!takesOneDate || !(node instanceof Node.Sequence list) || list.items().size() < 2) {
      return Optional.empty();
    }
    List<Edtf> dates = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof Node.Scalar scalar
          && Edtf.parse(scalar.text().strip()) instanceof Parsed.Ok<Edtf>(Edtf date)) {
        dates.add(date);
      } else {
        return Optional.empty();
      }
    }
    Value value = new Value.Measured(Edtf.oneOf(dates));
    return Optional.of(plainClaim(value, Map.of(), pageSources, Written.at(list.span())));
  }

  private static Claim plainClaim(
      Value value, Map<String, List<Value>> qualifiers, List<Citation> sources, Written entry) {
    return new Claim(
        value,
        qualifiers,
        sources,
        Optional.empty(),
        Optional.empty(),
        ClaimStatus.AS_STATED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        entry.span());
  }

  private Optional<Claim> claim(Field field, Written entry, List<Citation> pageSources) {
    Node main = entry.slots().get(field.slot());
    if (namesWithheld(field, entry)) {
      return Optional.empty();
    }
    if (main == null) {
      log.report(
          Code.MISSING_FIELD, entry.span(), "an entry of “" + field.name() + "”", field.slot());
      return Optional.empty();
    }
    Optional<Value> value = values.read(field, main);
    Map<String, List<Value>> qualifiers = qualifiers(field, entry);
    if (entry.slots().size() == 1 && entry.citations().isEmpty()) {
      return value.map(v -> plainClaim(v, qualifiers, pageSources, entry));
    }
    List<Citation> own = sources(entry);
    if (own.isEmpty() && citesAny(entry)) {
      return Optional.empty();
    }
    Optional<ClaimStatus> status = status(entry);
    Optional<Integer> credibility = credibility(entry);
    Optional<When> asOf = asOf(field, entry);
    Optional<Value> statedBy = statedBy(entry);
    Optional<String> note = note(entry);
    return value.map(v ->
        new Claim(
            v,
            qualifiers,
            own.isEmpty() ? pageSources : own,
            statedBy,
            asOf,
            status.orElse(ClaimStatus.AS_STATED),
            credibility,
            note,
            tlp(entry),
            entry.span()));
  }

  private Map<String, List<Value>> qualifiers(Field field, Written entry) {
    Map<String, List<Value>> qualifiers = new LinkedHashMap<>();
    for (Field qualifier : field.qualifiers().values()) {
      Node node = entry.slots().get(qualifier.name());
      if (node != null) {
        List<Value> read = qualifier(qualifier, node);
        if (!read.isEmpty()) {
          qualifiers.put(qualifier.name(), read);
        }
      } else if (qualifier.required()) {
        log.report(
            Code.MISSING_FIELD,
            entry.span(),
            "an entry of “" + field.name() + "”",
            qualifier.name());
      }
    }
    return qualifiers.isEmpty() ? Map.of() : qualifiers;
  }

  /** Whether an entry names, anywhere in it, a page that is withheld: so is then the entry. */
  private boolean namesWithheld(Field field, Written entry) {
    return references.mayBeWithheld()
        && entry.slots().entrySet().stream()
            .anyMatch(slot -> {
              ValueType type =
                  slot.getKey().equals(field.slot())
                      ? field.type()
                      : slot.getKey().equals("stated-by")
                          ? SPEAKERS
                          : field.qualifiers().containsKey(slot.getKey())
                              ? field.qualifier(slot.getKey()).type()
                              : ANYTHING;
              return type instanceof ValueType.Reference to
                  && references.isWithheld(slot.getValue(), to);
            });
  }

  /** Whether an entry says where it is from; if all of that is withheld, so is the entry. */
  private static boolean citesAny(Written entry) {
    Node source = entry.slots().get("source");
    return !entry.citations().isEmpty()
        || (source != null && !(source instanceof Node.Scalar scalar && scalar.isBlank()));
  }

  private List<Value> qualifier(Field qualifier, Node node) {
    if (node instanceof Node.Scalar scalar && scalar.isBlank()) {
      return List.of();
    }
    if (qualifier.repeats() && node instanceof Node.Sequence list) {
      return list.items().stream()
          .map(item -> values.read(qualifier, item))
          .flatMap(Optional::stream)
          .toList();
    }
    return values.read(qualifier, node).stream().toList();
  }

  private List<Citation> sources(Written entry) {
    List<Citation> found = new ArrayList<>();
    entry.citations().forEach(written -> found.addAll(references.citations(written)));
    Node node = entry.slots().get("source");
    if (node != null) {
      found.addAll(citations(node));
    }
    return List.copyOf(found);
  }

  /** The sources named by a {@code source:}, one or a list of them. */
  List<Citation> citations(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.isBlank() ? List.of() : references.citations(scalar);
      case Node.Sequence list when list.items().size() == 1 -> citations(list.items().getFirst());
      case Node.Sequence list -> {
        List<Citation> all = new ArrayList<>();
        list.items().forEach(item -> all.addAll(citations(item)));
        yield List.copyOf(all);
      }
      case Node.Mapping map -> {
        log.report(Code.WRONG_VALUE, map.span(), "a source is named by its key, not by a map");
        yield List.of();
      }
    };
  }

  /** The page's own sources as claims of the page. */
  List<Claim> ofCitations(Node node, List<Citation> citations) {
    return citations.stream()
        .map(citation ->
            plainClaim(
                new Value.Reference(citation.source()),
                Map.of(),
                List.of(citation),
                Written.at(node.span())))
        .toList();
  }

  private Optional<ClaimStatus> status(Written entry) {
    return scalar(entry, "status")
        .flatMap(word -> {
          Optional<ClaimStatus> status = ClaimStatus.of(word.text());
          if (status.isEmpty()) {
            log.reportWithFix(
                Code.UNKNOWN_VALUE,
                word.span(),
                NearNames.hint(word.text(), ClaimStatus.words()),
                Slip.ofWord(word.text(), ClaimStatus.words()).flatMap(word.spot()::put),
                word.text(),
                "status",
                String.join(", ", ClaimStatus.words()));
          }
          return status;
        });
  }

  private Optional<Integer> credibility(Written entry) {
    return scalar(entry, "credibility")
        .flatMap(word -> {
          String text = word.text();
          boolean good = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '6';
          if (!good) {
            String problem = "“credibility” is a number from 1 to " + LEAST_CREDIBLE;
            log.report(Code.WRONG_VALUE, word.span(), problem);
          }
          return good ? Optional.of(text.charAt(0) - '0') : Optional.empty();
        });
  }

  private Optional<When> asOf(Field field, Written entry) {
    if (!entry.slots().containsKey("as-of")) {
      return Optional.empty();
    }
    Field date =
        new Field(
            "as-of",
            "As of",
            "",
            Optional.empty(),
            new ValueType.Plain(ValueType.Kind.WHEN),
            false,
            false,
            Optional.empty(),
            Field.VALUE,
            false,
            Optional.empty(),
            Map.of(),
            field.declared());
    return scalar(entry, "as-of")
        .flatMap(scalar -> values.read(date, scalar))
        .flatMap(value ->
            value instanceof Value.Measured(When when) ? Optional.of(when) : Optional.empty());
  }

  private Optional<Value> statedBy(Written entry) {
    return scalar(entry, "stated-by")
        .flatMap(name ->
            switch (references.lookUp(name, SPEAKERS)) {
              case Names.Match.Found found -> Optional.<Value>of(new Value.Reference(found.id()));
              case Names.Match.Ambiguous _ ->
                  references.resolve("stated-by", name, SPEAKERS).map(Value.Reference::new);
              case Names.Match.Missing _ when name.text().startsWith("[[") ->
                  references.resolve("stated-by", name, SPEAKERS).map(Value.Reference::new);
              case Names.Match.Missing _ -> {
                ValueReader.checkMarks(name, log);
                yield Optional.of(new Value.Text(name.text()));
              }
            });
  }

  /** {@link Redaction} has reported a label that is none. */
  private static Optional<Tlp> tlp(Written entry) {
    return Optional.ofNullable(entry.slots().get(Marking.TLP))
        .flatMap(node ->
            node instanceof Node.Scalar word ? Tlp.of(word.text().strip()) : Optional.empty());
  }

  private Optional<String> note(Written entry) {
    Optional<Node.Scalar> note = scalar(entry, "note");
    note.ifPresent(text -> ValueReader.checkMarks(text, log));
    return note.map(Node.Scalar::text);
  }

  private Optional<Node.Scalar> scalar(Written entry, String key) {
    Node node = entry.slots().get(key);
    if (node != null && key.equals("stated-by")) {
      node = ValueReader.unwrapped(node);
    }
    if (node == null || node instanceof Node.Scalar s && s.isBlank()) {
      return Optional.empty();
    }
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar.strip());
    }
    log.report(
        Code.WRONG_VALUE, node.span(), "“%s” takes one word, not %s".formatted(key, node.kind()));
    return Optional.empty();
  }
}
