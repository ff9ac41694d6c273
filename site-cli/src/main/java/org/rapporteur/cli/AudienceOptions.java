package org.rapporteur.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.value.Parsed;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/** The options that say for whom a site is read, and when. */
final class AudienceOptions {
  private static final String AUDIENCE = "--audience";
  private static final String TODAY = "--today";
  private static final String AS_OF = "--as-of";
  private static final String DRAFTS = "--drafts";

  private AudienceOptions() {}

  /** Adds these options to a command. */
  static void addTo(Spec spec) {
    spec.addOption(
            Option.valued(
                AUDIENCE,
                "LABEL",
                "For whom: what bears this TLP label or a wider one is in, and nothing else: "
                    + String.join(", ", Tlp.words())
                    + ". Without it: CLEAR, which is everybody.",
                Tlp.words()))
        .addOption(Option.flag("Pages marked as drafts are in, too.", DRAFTS))
        .addOption(
            Option.valued(
                TODAY,
                "DAY",
                "The day, or the moment with its zone, by which embargoes are judged. Without it:"
                    + " now."))
        .addOption(
            Option.valued(
                AS_OF, "DAY", "Show what was known on this day. Without it: all that is known."));
  }

  /** The audience a command line names. */
  static Audience of(Given given) throws WrongUsage {
    return new Audience(
        label(given.value(AUDIENCE)),
        given.has(DRAFTS),
        today(given.value(TODAY)),
        asOf(given.value(AS_OF)));
  }

  /** Whether a command line names an audience. */
  static boolean named(Given given) {
    return given.has(AUDIENCE);
  }

  private static Tlp label(Optional<String> given) throws WrongUsage {
    String word = given.orElse(Tlp.CLEAR.word());
    Optional<Tlp> label = Tlp.of(word.toUpperCase(Locale.ROOT).replaceFirst("^TLP:", ""));
    return label.orElseThrow(() ->
        new WrongUsage(
            "%s takes %s, not “%s”%s"
                .formatted(
                    AUDIENCE,
                    String.join(", ", Tlp.words()),
                    word,
                    NearNames.hint(word, Tlp.words()).map(hint -> "; " + hint).orElse(""))));
  }

  private static Today today(Optional<String> given) throws WrongUsage {
    if (given.isEmpty()) {
      return Today.now(Instant.now());
    }
    if (When.parse(given.get()) instanceof Parsed.Ok<When>(When when) && when.isOneDay()) {
      return Today.given(when);
    }
    throw new WrongUsage(
        TODAY
            + " takes a day, such as 2025-05-16, or a moment, such as 2025-05-16T13:30Z, not “"
            + given.get()
            + "”");
  }

  private static Optional<LocalDate> asOf(Optional<String> given) throws WrongUsage {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (When.parse(given.get()) instanceof Parsed.Ok<When>(When when)
        && when.isOneDay()
        && !Today.given(when).day().isEmpty()) {
      return when.earliest();
    }
    throw new WrongUsage(AS_OF + " takes a day, such as 2025-05-16, not “" + given.get() + "”");
  }
}
