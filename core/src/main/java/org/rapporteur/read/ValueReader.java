package org.rapporteur.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;
import org.rapporteur.value.Coordinates;
import org.rapporteur.value.Edtf;
import org.rapporteur.value.LanguageTag;
import org.rapporteur.value.Length;
import org.rapporteur.value.Moment;
import org.rapporteur.value.Parsed;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.Scalar;
import org.rapporteur.value.WebAddress;
import org.rapporteur.value.When;

/** Reads one value as its type says; what is wrong with it is reported at its exact place. */
final class ValueReader {
  private static final String UNKNOWN = "unknown";
  private static final Pattern MARK = Pattern.compile("%%|<!--|(?m:^[ \\t]*):::");
  private static final String LANGUAGE_UNDETERMINED = "und";

  private final References references;
  private final ProseReader prose;
  private final Diagnostics log;

  ValueReader(References references, MarkdownReader markdown, Diagnostics log) {
    this.references = references;
    this.prose = new ProseReader(markdown, log);
    this.log = log;
  }

  /** The value of a field or qualifier. */
  Optional<Value> read(Field field, Node node) {
    Node written = field.type() instanceof ValueType.Reference ? unwrapped(node) : node;
    if (isLocalized(field) && written instanceof Node.Mapping map) {
      return localized(map);
    }
    if (!(written instanceof Node.Scalar raw)) {
      String problem =
          "“%s” takes %s here, not %s".formatted(field.name(), expected(field), written.kind());
      log.report(Code.WRONG_VALUE, written.span(), problem);
      return Optional.empty();
    }
    Node.Scalar scalar = raw.strip();
    if (scalar.isBlank()) {
      String problem = "“%s” is empty; it takes %s".formatted(field.name(), expected(field));
      log.report(Code.WRONG_VALUE, scalar.span(), problem);
      return Optional.empty();
    }
    return switch (field.type()) {
      case ValueType.Reference reference -> reference(field, scalar, reference);
      case ValueType.Choice choice -> choice(field, scalar, choice);
      case ValueType.Plain plain -> plain(field, scalar, plain.kind());
    };
  }

  private static boolean isLocalized(Field field) {
    return field.type() instanceof ValueType.Plain(ValueType.Kind kind)
        && kind == ValueType.Kind.LOCALIZED_TEXT;
  }

  /** {@code [[id]]} without quotes is a list in a list to YAML; here it is a reference. */
  static Node unwrapped(Node node) {
    return node instanceof Node.Sequence(List<Node> outer, _)
            && outer.size() == 1
            && outer.getFirst() instanceof Node.Sequence(List<Node> inner, _)
            && inner.size() == 1
            && inner.getFirst() instanceof Node.Scalar name
        ? References.beforeBar(name)
        : node;
  }

  private Optional<Value> reference(
      Field field, Node.Scalar scalar, ValueType.Reference reference) {
    if (field.unknown() && scalar.text().equals(UNKNOWN)) {
      return Optional.of(new Value.Unnamed());
    }
    return references.resolve(field.name(), scalar, reference).map(Value.Reference::new);
  }

  private Optional<Value> choice(Field field, Node.Scalar scalar, ValueType.Choice choice) {
    String label = choice.labels().get(scalar.text());
    if (label != null) {
      return Optional.of(new Value.Choice(scalar.text(), label));
    }
    log.reportWithFix(
        Code.UNKNOWN_VALUE,
        scalar.span(),
        NearNames.hint(scalar.text(), choice.labels().keySet()),
        Slip.ofWord(scalar.text(), choice.labels().keySet()).flatMap(scalar.spot()::put),
        scalar.text(),
        field.name(),
        String.join(", ", choice.labels().keySet()));
    return Optional.empty();
  }

  private Optional<Value> plain(Field field, Node.Scalar scalar, ValueType.Kind kind) {
    String text = scalar.text();
    return switch (kind) {
      case TEXT -> {
        checkCitation(scalar);
        checkMarks(scalar, log);
        yield Optional.of(new Value.Text(text));
      }
      case MARKDOWN -> prose.read(scalar).map(read -> read);
      case LOCALIZED_TEXT -> {
        checkMarks(scalar, log);
        yield Optional.of(new Value.Localized(Map.of(LANGUAGE_UNDETERMINED, text)));
      }
      case INTEGER -> whole(field, scalar);
      case DATE -> measured(scalar, Edtf.parse(text));
      case DATETIME -> measured(scalar, Moment.parse(text));
      case WHEN -> measured(scalar, When.parse(text));
      case DURATION -> measured(scalar, Length.parse(text));
      case QUANTITY -> measured(scalar, Quantity.parse(text));
      case COORDINATES -> measured(scalar, Coordinates.parse(text));
      case URL -> measured(scalar, WebAddress.parse(text));
    };
  }

  /**
   * Only at the end of a value is a citation taken off; anywhere else it would be shown as it is.
   */
  private void checkCitation(Node.Scalar scalar) {
    int open = scalar.text().indexOf("[@");
    if (open >= 0) {
      int close = scalar.text().indexOf(']', open);
      int length = (close < 0 ? scalar.text().length() : close + 1) - open;
      log.report(Code.BAD_CITATION, scalar.part(open, length));
    }
  }

  /** Marks that keep something out of prose keep nothing out of a plain text. */
  static void checkMarks(Node.Scalar scalar, Diagnostics log) {
    if (mayHoldNoMark(scalar.text())) {
      return;
    }
    Matcher mark = MARK.matcher(scalar.text());
    if (mark.find()) {
      log.report(
          Code.MARK_IN_FACT,
          scalar.part(mark.start(), mark.group().length()),
          mark.group().strip());
    }
  }

  private static boolean mayHoldNoMark(String text) {
    return text.indexOf('%') < 0 && text.indexOf('<') < 0 && text.indexOf(':') < 0;
  }

  private Optional<Value> measured(Node.Scalar scalar, Parsed<? extends Scalar> parsed) {
    return switch (parsed) {
      case Parsed.Ok<? extends Scalar> ok -> Optional.of(new Value.Measured(ok.value()));
      case Parsed.Fault<? extends Scalar> fault -> {
        Code code =
            switch (fault.reason()) {
              case IMPOSSIBLE_DATE -> Code.IMPOSSIBLE_DATE;
              case UNSAFE -> Code.UNSAFE_ADDRESS;
              case MALFORMED, OUT_OF_RANGE, ZONE_MISSING, ZONE_CONFLICT -> Code.WRONG_VALUE;
            };
        log.report(code, scalar.part(fault.offset(), fault.length()), fault.message());
        yield Optional.empty();
      }
    };
  }

  private Optional<Value> whole(Field field, Node.Scalar scalar) {
    try {
      return Optional.of(new Value.Whole(Long.parseLong(scalar.text())));
    } catch (NumberFormatException e) {
      String problem = "“%s” takes a whole number, not “%s”".formatted(field.name(), scalar.text());
      log.report(Code.WRONG_VALUE, scalar.span(), problem);
      return Optional.empty();
    }
  }

  private Optional<Value> localized(Node.Mapping map) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Entry entry : map.entries()) {
      switch (LanguageTag.parse(entry.key().text())) {
        case Parsed.Ok<LanguageTag> tag -> {
          if (entry.value() instanceof Node.Scalar text && !text.isBlank()) {
            checkMarks(text, log);
            texts.put(tag.value().canonical(), text.text().strip());
          } else {
            log.report(Code.WRONG_VALUE, entry.value().span(), "a text belongs here");
          }
        }
        case Parsed.Fault<LanguageTag> fault ->
            log.report(
                Code.WRONG_VALUE,
                entry.key().part(fault.offset(), fault.length()),
                fault.message());
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Value.Localized(texts));
  }

  private static String expected(Field field) {
    return switch (field.type()) {
      case ValueType.Reference _ -> "the id of a page";
      case ValueType.Choice _ -> "one of its words";
      case ValueType.Plain(ValueType.Kind kind) ->
          switch (kind) {
            case TEXT, MARKDOWN, LOCALIZED_TEXT -> "a text";
            case DATE, WHEN -> "a date";
            case DATETIME -> "a date with a time";
            case DURATION -> "a duration";
            case QUANTITY -> "a quantity";
            case INTEGER -> "a whole number";
            case COORDINATES -> "a pair of coordinates";
            case URL -> "an address";
          };
    };
  }
}
