package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
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

  /** The qualifier that names the language of a rendering. */
  public static final String LANG = "lang";

  /** The fields that lead to pages which list the statement in full. */
  public static final Set<String> LISTED_BY = Set.of(SPEAKER, AT, "about", "to", "part-of");

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

  public Optional<Claim> act() {
    return entity.claim(ACT);
  }

  /** The round at which it was said. */
  public Optional<Claim> at() {
    return entity.claim(AT);
  }

  /** Whether the words are the speaker's own. */
  public boolean verbatim() {
    return entity.claims(KIND).stream()
        .noneMatch(claim ->
            claim.value() instanceof Value.Choice(String word, _) && IN_OTHER_WORDS.contains(word));
  }
}
