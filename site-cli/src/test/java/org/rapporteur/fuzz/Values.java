package org.rapporteur.fuzz;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.value.Color;
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

/**
 * A value that was read is read again from its own text; a fault blames characters it was given.
 */
final class Values {
  private static final List<Function<String, Parsed<? extends Scalar>>> READERS =
      List.of(
          Edtf::parse,
          Moment::parse,
          When::parse,
          Length::parse,
          Quantity::parse,
          Coordinates::parse,
          LanguageTag::parse,
          WebAddress::parse);

  private Values() {}

  static void tryOut(String text) {
    READERS.forEach(reader -> tryOut(text, reader));
    Color.parse(text)
        .ifPresent(color ->
            Sound.require(
                Color.parse(color.css()).filter(color::equals).isPresent(), color.css(), text));
  }

  private static void tryOut(String text, Function<String, Parsed<? extends Scalar>> reader) {
    switch (reader.apply(text)) {
      case Parsed.Ok<? extends Scalar> ok -> {
        Scalar value = ok.value();
        Sound.require(
            reader.apply(value.canonical()).toOptional().filter(value::equals).isPresent(),
            "read as " + value.canonical() + ", but that is not",
            text);
        Sound.require(!value.plain().isBlank(), "without words", text);
        if (value instanceof When when) {
          boolean backwards =
              when.earliest()
                  .flatMap(first -> when.latest().filter(last -> last.isBefore(first)))
                  .isPresent();
          Sound.require(!backwards, "ends before it begins", text);
        }
      }
      case Parsed.Fault<? extends Scalar> fault -> {
        int end = fault.offset() + fault.length();
        Sound.require(
            fault.offset() >= 0
                && fault.length() >= 0
                && end <= text.length()
                && (fault.length() > 0 || text.isEmpty()),
            fault.toString(),
            text);
      }
    }
  }
}
