package org.rapporteur.model;

import java.util.Locale;

/** What is made of a site beside its pages and lists, unless {@code leave-out} names it. */
public enum Extra {
  /** The data of each page and of the whole site, as JSON. */
  DATA,

  /** The timelines of talks and processes. */
  TIMELINES;

  private static final String LEAVE_OUT = "leave-out";

  /** Whether a site is to have it. */
  public boolean isIn(Corpus corpus) {
    return !isLeftOut(name().toLowerCase(Locale.ROOT), corpus.site());
  }

  /** Whether a site is to have a page that is computed of the whole of it. */
  public static boolean isIn(Survey survey, Corpus corpus) {
    return !isLeftOut(survey.word(), corpus.site());
  }

  /** Whether the settings of a site leave something out. */
  public static boolean isLeftOut(String word, Entity site) {
    return site.claims(LEAVE_OUT).stream()
        .anyMatch(
            claim -> claim.value() instanceof Value.Choice(String named, _) && named.equals(word));
  }
}
