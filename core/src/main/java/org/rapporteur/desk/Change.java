package org.rapporteur.desk;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityId;

/**
 * What became of one person between two lists of a side.
 *
 * @param before the seat in the earlier list
 * @param after the seat in the later list
 * @param left the claim that somebody left, where a source says so
 */
public record Change(
    EntityId person, Kind kind, Optional<Seat> before, Optional<Seat> after, Optional<Claim> left) {

  /** What can become of somebody. */
  public enum Kind {
    NEW,
    /** In the later list; the earlier one does not name everybody. */
    NOT_NAMED_BEFORE,
    GONE,
    /** In the earlier list; the later one does not name everybody. */
    NOT_NAMED_AFTER,
    PROMOTED,
    DEMOTED,
    STAYED;

    /** The word in the data files: {@code not-named-after}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the two lists give different offices. */
  public boolean isOfOffice() {
    return before
        .flatMap(Seat::office)
        .filter(
            then -> after.flatMap(Seat::office).filter(now -> !now.isCalledAs(then)).isPresent())
        .isPresent();
  }

  /** Whether somebody sits there as before, in the same office. */
  public boolean isNone() {
    return kind == Kind.STAYED && !isOfOffice();
  }
}
