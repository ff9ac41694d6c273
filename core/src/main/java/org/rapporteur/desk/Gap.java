package org.rapporteur.desk;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.EntityId;

/**
 * Something that is not known of a page's subject, as the data show.
 *
 * @param count how many there are of what is missing
 * @param about whom or what it concerns, where that has pages: the party without a delegation
 */
public record Gap(Kind kind, EntityId page, int count, List<EntityId> about) {
  /** What is missing. */
  public enum Kind {
    /** A round that is past, of which no day is on file. */
    NO_DATE,
    /** A round that is past, of which only the plan is on file. */
    NOT_HELD,
    /** A round whose plan is on file, and neither that it was held nor that it was given up. */
    OPEN,
    /** A round that nobody has placed. */
    NO_PLACE,
    /** A round that was held, of which nothing came on file. */
    NO_OUTCOME,
    /** A party at a round that was held, of which no delegation is on file. */
    NO_DELEGATION,
    /** Those of whom it was asked whether they would come, and never said whether they did. */
    NO_LAST_WORD,
    /** Seats of which no source says who sat there. */
    UNNAMED_SEATS,
    /** Seats that the stated size of a delegation leaves without a name or a role. */
    MISSING_SEATS,
    /** A person of whom no office is on file. */
    NO_OFFICE,
    /** Claims for which no source is given. */
    NO_SOURCE;

    /** The word in the data: {@code no-place}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
