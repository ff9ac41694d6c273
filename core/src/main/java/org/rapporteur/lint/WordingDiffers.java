package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.desk.Utterance;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Value;

/**
 * Two quotations of one utterance that do not agree to the letter, though neither is a translation.
 * Case, marks and the dots of an omission do not count.
 */
final class WordingDiffers implements Lint {
  /** A rendering with what is compared of it. */
  private record Quoted(Claim claim, String language, boolean part, List<String> passages) {
    /** Whether every passage of a part stands in the whole, or two wholes are the same. */
    boolean agrees(Quoted other) {
      if (!language.equals(other.language) || (part && other.part)) {
        return true;
      }
      if (part || other.part) {
        Quoted whole = part ? other : this;
        String all = String.join(" ", whole.passages);
        return (part ? this : other).passages.stream().allMatch(passage -> holds(all, passage));
      }
      return String.join(" ", passages).equals(String.join(" ", other.passages));
    }

    private static boolean holds(String all, String passage) {
      return (" " + all + " ").contains(" " + passage + " ");
    }
  }

  @Override
  public Code code() {
    return Code.WORDING_DIFFERS;
  }

  @Override
  public void look(Subject site, Findings findings) {
    String usual = site.corpus().site().text(Utterance.LANGUAGE).orElse("en");
    site.ofType(Utterance.STATEMENT)
        .map(Utterance::new)
        .forEach(said -> look(said, usual, findings));
  }

  private static void look(Utterance said, String usual, Findings findings) {
    List<Quoted> seen = new ArrayList<>();
    for (Claim claim : said.words()) {
      Optional<Quoted> quoted = quoted(said, claim, usual);
      quoted
          .flatMap(each -> seen.stream().filter(other -> !other.agrees(each)).findFirst())
          .ifPresent(other -> findings.add(claim.span(), Subject.place(other.claim)));
      quoted.ifPresent(seen::add);
    }
  }

  /** What is compared; nothing of a translation, or of what is known not to agree. */
  private static Optional<Quoted> quoted(Utterance said, Claim claim, String usual) {
    boolean settled = !claim.stands() || claim.status() == ClaimStatus.CONTESTED;
    if (settled
        || !said.verbatim(claim)
        || said.isTranslation(claim, usual)
        || !(claim.value() instanceof Value.Prose(String words, _))) {
      return Optional.empty();
    }
    return Optional.of(
        new Quoted(
            claim, Utterance.languageOf(claim, usual), Utterance.isPart(claim), passages(words)));
  }

  /** The letters and digits of what stands between omissions. */
  private static List<String> passages(String words) {
    List<String> passages = new ArrayList<>();
    for (String passage : words.toLowerCase(Locale.ROOT).split("\\[?(?:…|\\.\\.\\.)\\]?", -1)) {
      String letters = passage.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
      if (!letters.isEmpty()) {
        passages.add(letters);
      }
    }
    return passages;
  }
}
