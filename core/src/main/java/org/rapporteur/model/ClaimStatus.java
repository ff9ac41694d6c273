package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a claim stands among others. */
public enum ClaimStatus {
  AS_STATED,
  CORROBORATED,
  CONTESTED,
  CORRECTED,
  SUPERSEDED,
  RETRACTED;

  /** The word in front matter: {@code as-stated}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status of this word. */
  public static Optional<ClaimStatus> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ClaimStatus::word).toList();
  }
}
