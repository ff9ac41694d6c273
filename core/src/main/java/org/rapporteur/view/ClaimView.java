package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * One claim: a value, what qualifies it, who says so.
 *
 * @param status as-stated, corroborated, contested, corrected, superseded or retracted
 * @param statusLabel the status in words, empty for as-stated
 * @param credibility 1–6 with its meaning
 */
public record ClaimView(
    ValueView value,
    List<QualifierView> qualifiers,
    List<NoteView> notes,
    String status,
    Optional<String> statusLabel,
    Optional<ValueView> statedBy,
    Optional<ValueView> asOf,
    Optional<String> credibility,
    Optional<String> note) {
  /** The same with other qualifiers. */
  public ClaimView with(List<QualifierView> others) {
    return new ClaimView(
        value, others, notes, status, statusLabel, statedBy, asOf, credibility, note);
  }
}
