package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was promised, and the papers it was promised in.
 *
 * @param groups the measures by how they stand, what is not delivered first
 * @param papers the documents, the latest first
 */
public record CommitmentsView(List<Group> groups, List<Paper> papers) {
  /**
   * The measures that stand alike.
   *
   * @param standing open, offered, delivered, lapsed or unsaid
   * @param count how many there are, with those that are not listed
   */
  public record Group(String standing, int count, List<PromiseView> promises) {}

  /**
   * A document.
   *
   * @param stage for an agreement, its place on the way to peace, in the words of PA-X
   * @param by who issued it or agreed to it
   * @param at the rounds at which it was handed over or agreed
   * @param measures what it lays down
   */
  public record Paper(
      LinkView document,
      Optional<ValueView> kind,
      Optional<ValueView> stage,
      Optional<ValueView> date,
      List<ValueView> by,
      List<ValueView> at,
      List<LinkView> measures) {}
}
