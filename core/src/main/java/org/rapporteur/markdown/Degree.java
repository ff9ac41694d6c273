package org.rapporteur.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an estimative expression says: one of the seven steps of likelihood in one of the two rows
 * of words that ICD 203 (Analytic Standards, 2015) has for them, or a level of confidence.
 *
 * @param row which row of words it is from, 0 or 1; empty for a confidence
 * @param step from 0, almost no chance, to 6, almost certain
 */
public record Degree(Optional<Integer> row, int step) {
  /** The words of each row, from the least likely to the most. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "almost no chance",
              "very unlikely",
              "unlikely",
              "roughly even chance",
              "likely",
              "very likely",
              "almost certain"),
          List.of(
              "remote",
              "highly improbable",
              "improbable",
              "roughly even odds",
              "probable",
              "highly probable",
              "nearly certain"));

  /** Stands for any level of confidence. */
  private static final Degree CONFIDENCE = new Degree(Optional.empty(), 0);

  /** Whether it is a likelihood; else it is a confidence. */
  public boolean isLikelihood() {
    return row.isPresent();
  }

  /** The words of a row for this step. */
  public String inRow(int wanted) {
    return ROWS.get(wanted).get(step);
  }

  /** What an expression says, however it is inflected: {@code almost certainly}. */
  static Degree of(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (plain.contains("confiden")) {
      return CONFIDENCE;
    }
    String base =
        plain.contains("remote")
            ? "remote"
            : plain
                .replace("probably", "probable")
                .replace("certainly", "certain")
                .replace("chances", "chance");
    for (int row = 0; row < ROWS.size(); row++) {
      int step = ROWS.get(row).indexOf(base);
      if (step >= 0) {
        return new Degree(Optional.of(row), step);
      }
    }
    throw new IllegalArgumentException(words);
  }
}
