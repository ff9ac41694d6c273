package org.rapporteur.starter;

import java.util.Locale;
import java.util.Optional;

/** The id that is made of a title: small Latin letters and digits, with hyphens between words. */
public final class TitleId {
  private static final int LONGEST = 80;

  private TitleId() {}

  /**
   * The id; empty if fewer than half of the title's letters can be spelt.
   *
   * @param language the language tag of the site, which decides between two ways to spell a letter
   */
  public static Optional<String> of(String title, String language) {
    String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    Romanization.Spelt spelt = new Romanization(title, primary).spell(title);
    String id = spelt.text().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    long letters = id.chars().filter(sign -> sign != '-').count();
    return id.isEmpty() || spelt.lost() > letters ? Optional.empty() : Optional.of(cut(id));
  }

  /** The id as far as whole words go. */
  private static String cut(String id) {
    if (id.length() <= LONGEST) {
      return id;
    }
    int end = id.lastIndexOf('-', LONGEST);
    return id.substring(0, end > 0 ? end : LONGEST);
  }
}
