package org.rapporteur.changes;

import java.util.Locale;

/**
 * One fact that is another now.
 *
 * @param page {@code folder/id} as it is now, or was last
 * @param title of the page
 * @param sentence the whole of it in words, without the page's title
 * @param before what was said, empty if nothing
 * @param after what is said now, empty if nothing
 */
public record Change(
    Kind kind, String page, String title, String sentence, String before, String after) {
  /** What sort of change it is, the gravest first. */
  public enum Kind {
    /** The words of a statement are others, and nothing says that they were corrected. */
    WORDING_ALTERED,
    STATEMENT_WITHDRAWN,
    PAGE_REMOVED,
    CLAIM_WITHDRAWN,
    CLAIM_CORRECTED,
    SEAT_REMOVED,
    SEAT_ADDED,
    SEAT_CHANGED,
    ATTENDANCE_CHANGED,
    DATE_MOVED,
    STATUS_MOVED,
    VALUE_CHANGED,
    CLAIM_ADDED,
    SOURCES_CHANGED,
    DETAIL_CHANGED,
    PAGE_RENAMED,
    TITLE_CHANGED,
    PAGE_ADDED;

    /** The word for it in data. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
