package org.rapporteur.page;

import java.util.Set;

/** The direction a language is written in, by its primary subtag or its script. */
final class Direction {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "khw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur",
          "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");

  private Direction() {}

  static String of(String language) {
    String[] subtags = language.split("-", -1);
    boolean scripted = subtags.length > 1 && subtags[1].length() == 4;
    boolean rtl =
        scripted ? RIGHT_TO_LEFT_SCRIPTS.contains(subtags[1]) : RIGHT_TO_LEFT.contains(subtags[0]);
    return rtl ? "rtl" : "ltr";
  }
}
