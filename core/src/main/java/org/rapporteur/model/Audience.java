package org.rapporteur.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/**
 * For whom a site is made, and when.
 *
 * @param tlp the narrowest label that this audience may see
 * @param drafts whether pages are in that are still being written
 * @param today the moment at which embargoes are judged
 * @param asOf the day whose knowledge is to be shown; empty for all that is known
 */
public record Audience(Tlp tlp, boolean drafts, Today today, Optional<LocalDate> asOf) {
  /** Everybody, now. */
  public static Audience everybody() {
    return new Audience(Tlp.CLEAR, false, Today.now(Instant.now()), Optional.empty());
  }

  /** Those who write the site: nothing is withheld from them. */
  public static Audience writers() {
    Today theEnd = Today.given(When.parse("9999-12-31").toOptional().orElseThrow());
    return new Audience(Tlp.RED, true, theEnd, Optional.empty());
  }

  /** Whether everybody may have what is made for this audience. */
  public boolean isEverybody() {
    return tlp == Tlp.CLEAR && !drafts;
  }

  /** The audience as it was told: two builds for the same words are for the same readers. */
  public String told() {
    return tlp.word()
        + (drafts ? " drafts" : "")
        + today.told().map(day -> " today " + day).orElse("")
        + asOf.map(day -> " as of " + day).orElse("");
  }
}
