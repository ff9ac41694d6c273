package org.rapporteur.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;

/** A statement, read by the fields a statement has. */
public record Utterance(Entity entity) {
  public static final String STATEMENT = "statement";
  public static final String SPEAKER = "speaker";
  public static final String WORDS = "words";
  public static final String ON = "on";
  public static final String CHANNEL = "channel";
  public static final String ACT = "act";
  public static final String KIND = "kind";
  public static final String AT = "at";
  public static final String ABOUT = "about";
  public static final String LANGUAGE = "language";
  public static final String PART_OF = "part-of";
  public static final String TRANSLATOR = "translator";
  public static final String EXTENT = "extent";
  public static final String TOLD = "told";

  /** The qualifier that names the language of a rendering. */
  public static final String LANG = "lang";

  /** The fields that lead to pages which list the statement in full. */
  public static final Set<String> LISTED_BY = Set.of(SPEAKER, AT, ABOUT, "to", PART_OF);

  private static final Set<String> IN_OTHER_WORDS = Set.of("paraphrase", "readout");

  public Optional<Claim> speaker() {
    return entity.claim(SPEAKER);
  }

  /** What was said, each rendering a claim. */
  public List<Claim> words() {
    return entity.claims(WORDS);
  }

  public Optional<Claim> on() {
    return entity.claim(ON);
  }

  /** Where it was said; sources may differ. */
  public List<Claim> channels() {
    return entity.claims(CHANNEL);
  }

  /** What the speaker does by saying it, each act once. */
  public List<Claim> acts() {
    Set<Value> seen = new HashSet<>();
    return entity.claims(ACT).stream()
        .filter(claim -> claim.stands() && seen.add(claim.value()))
        .toList();
  }

  /** The round at which it was said. */
  public Optional<Claim> at() {
    return entity.claim(AT);
  }

  /** The language in which it was said, a BCP 47 tag, where that is on file. */
  public Optional<String> language() {
    return entity.text(LANGUAGE);
  }

  /** The longer statement it is taken from. */
  public Optional<EntityId> whole() {
    return entity.reference(PART_OF);
  }

  /**
   * Whether a rendering is a translation: it names who made it, or is in another language than the
   * original.
   *
   * @param usual the language of renderings that name none
   */
  public boolean isTranslation(Claim rendering, String usual) {
    return !rendering.qualifier(TRANSLATOR).isEmpty()
        || language().filter(said -> !isSame(said, languageOf(rendering, usual))).isPresent();
  }

  /** The language of a rendering. */
  public static String languageOf(Claim rendering, String usual) {
    return rendering.qualifier(LANG).stream()
        .flatMap(value -> value instanceof Value.Text(String tag) ? Stream.of(tag) : Stream.empty())
        .findFirst()
        .orElse(usual);
  }

  /** Whether two tags name the same language, whatever the region: en-GB is English. */
  private static boolean isSame(String one, String other) {
    return Locale.forLanguageTag(one)
        .getLanguage()
        .equals(Locale.forLanguageTag(other).getLanguage());
  }

  /** Whether a rendering gives a part of what was said only. */
  public static boolean isPart(Claim rendering) {
    return rendering.qualifier(EXTENT).stream()
        .anyMatch(value -> value instanceof Value.Choice(String word, _) && word.equals("part"));
  }

  /**
   * Where a rendering says the words were spoken or written, if sources differ about that: the
   * channels given by its own sources.
   */
  public List<Claim> channelsOf(Claim rendering) {
    return channels().size() < 2
        ? List.of()
        : channels().stream()
            .filter(channel ->
                channel.sources().stream()
                    .anyMatch(cited ->
                        rendering.sources().stream()
                            .anyMatch(own -> own.source().equals(cited.source()))))
            .toList();
  }

  /** Whether the words of a rendering are the speaker's own. */
  public boolean verbatim(Claim rendering) {
    return rendering.qualifier(TOLD).stream()
        .flatMap(
            told -> told instanceof Value.Choice(String word, _) ? Stream.of(word) : Stream.empty())
        .findFirst()
        .map(word -> !IN_OTHER_WORDS.contains(word))
        .orElseGet(this::verbatim);
  }

  /** Whether the words are the speaker's own, where a rendering does not say otherwise. */
  public boolean verbatim() {
    return entity.claims(KIND).stream()
        .noneMatch(claim ->
            claim.value() instanceof Value.Choice(String word, _) && IN_OTHER_WORDS.contains(word));
  }
}
