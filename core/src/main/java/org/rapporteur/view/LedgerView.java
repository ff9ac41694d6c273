package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of the ledger of statements, or of one of its shelves.
 *
 * @param shelf what the statements have in common, in words; empty for the whole ledger
 * @param facet speaker, round, topic, act, kind, channel or language; empty for the whole ledger
 * @param count how many statements there are on all pages
 * @param facets the ways to look for a statement; on the first page of the whole ledger
 * @param statements the latest first
 * @param number the page, counted from 1
 */
public record LedgerView(
    String shelf,
    String facet,
    int count,
    List<Way> facets,
    List<StatementView> statements,
    int number,
    int pages,
    Optional<LinkView> previous,
    Optional<LinkView> next,
    List<SourceView> sources) {
  /**
   * A way to look for statements: by speaker, by channel.
   *
   * @param word as in {@code facet}
   * @param more how many shelves are not listed
   */
  public record Way(String word, String title, List<Place> shelves, int more) {}

  /** A shelf, where it is, and how many statements stand there. */
  public record Place(LinkView link, int count) {}
}
