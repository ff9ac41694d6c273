package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.Field;

/**
 * A claim that still stands, and what it rests on.
 *
 * @param page the page it is written on
 * @param contested whether sources disagree about it
 * @param voices the independent voices that say so, each once; claims of the same on the same page
 *     speak for each other
 */
public record Support(
    EntityId page, Field field, Claim claim, boolean contested, List<Voice> voices) {
  /** Whether anybody says so. */
  public boolean isSourced() {
    return !voices.isEmpty();
  }

  /** Whether it rests on one voice alone. */
  public boolean isSingle() {
    return voices.size() == 1;
  }

  /** The party whose media alone say so. */
  public Optional<EntityId> side() {
    return isSourced() && voices.stream().map(Voice::side).distinct().count() == 1
        ? voices.getFirst().side()
        : Optional.empty();
  }

  /** Whether it rests on what one state owns, and on nothing else. */
  public boolean isOnStateMedia() {
    return voices.stream().allMatch(Voice::state) && (side().isPresent() || isSingle());
  }
}
