package org.rapporteur.lint;

import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.desk.Sequence;
import org.rapporteur.model.Entity;

/** The briefs in English, whose words can be looked at. */
final class EnglishBriefs {
  private EnglishBriefs() {}

  static Stream<Entity> of(Subject site) {
    String usual = usual(site);
    return site.ofType(Sequence.BRIEF).filter(brief -> isEnglish(brief.text("lang").orElse(usual)));
  }

  /** Whether a page is one of them. */
  static boolean has(Entity page, Subject site) {
    return site.isA(page, Sequence.BRIEF)
        && isEnglish(page.text("lang").orElseGet(() -> usual(site)));
  }

  private static String usual(Subject site) {
    return site.corpus().site().text("language").orElse("en");
  }

  private static boolean isEnglish(String language) {
    String lower = language.toLowerCase(Locale.ROOT);
    return lower.equals("en") || lower.startsWith("en-");
  }
}
