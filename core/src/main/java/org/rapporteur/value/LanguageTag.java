package org.rapporteur.value;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A BCP 47 language tag such as {@code uk} or {@code sr-Latn}, in its canonical case. */
public record LanguageTag(String tag) implements Scalar {

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr");

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  /** Reads a well-formed tag; whether its subtags are registered is not asked. */
  public static Parsed<LanguageTag> parse(String text) {
    String core = text.strip();
    Faults faults = new Faults(text);
    if (core.isEmpty()) {
      return faults.malformed("is not a language tag");
    }
    if (core.indexOf('_') >= 0) {
      return faults.part(
          Reason.MALFORMED,
          "is not a language tag: its parts are joined by hyphens",
          text.indexOf('_'),
          1);
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(core).build();
      return new Parsed.Ok<>(new LanguageTag(locale.toLanguageTag()));
    } catch (IllformedLocaleException badTag) {
      int from = Math.clamp(badTag.getErrorIndex(), 0, core.length() - 1);
      int start = text.indexOf(core) + from;
      return faults.part(
          Reason.MALFORMED,
          "is not a language tag: write it as en, uk or sr-Latn",
          start,
          text.stripTrailing().length() - start);
    }
  }

  /** Whether the language is written from right to left. */
  public boolean rightToLeft() {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
  }

  @Override
  public String canonical() {
    return tag;
  }

  /** The English name of the language, or the tag itself where it has none. */
  @Override
  public String plain() {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  @Override
  public String toString() {
    return tag;
  }
}
