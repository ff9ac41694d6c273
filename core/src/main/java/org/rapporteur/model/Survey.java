package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page that is computed of the whole site. */
public enum Survey {
  /** Every statement on file, and the ways to look for one. */
  LEDGER("Who said what"),

  /** Who wants what, on which issue, since when. */
  MATRIX("What each side wants"),

  /** What was promised, in which paper, and what came of it by whose count. */
  COMMITMENTS("What was promised"),

  /** Where rounds were held. */
  MAP("Where they met"),

  /** What is not known, declared by the writers or shown by the data. */
  GAPS("What is not known"),

  /** What the claims rest on: how many have a source, on how many voices they stand, and whose. */
  PROVENANCE("How it is sourced");

  private final String title;

  Survey(String title) {
    this.title = title;
  }

  /** Its folder in the site, its name in the menu of site.yaml, and that of its template. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The types of pages it tells about: a site without any has no such survey. */
  public List<String> types() {
    return switch (this) {
      case LEDGER -> List.of("statement");
      case MATRIX -> List.of("position");
      case COMMITMENTS -> List.of("measure", "document");
      case MAP -> List.of("round");
      case GAPS, PROVENANCE -> List.of("source", "round");
    };
  }

  /** The title of the page. */
  public String title() {
    return title;
  }

  /** The survey of this word. */
  public static Optional<Survey> of(String word) {
    return Arrays.stream(values()).filter(survey -> survey.word().equals(word)).findFirst();
  }
}
