package org.rapporteur.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words on poles above a line, on as few storeys as keep them apart: no pole crosses words, no
 * words are over others.
 *
 * @param width of the drawing, in which all must stay
 * @param storeys how many there may be
 * @param low whether a flag rather hangs to the left than on a higher storey
 */
record Flags(int width, int storeys, boolean low, List<Flag> placed) {
  private static final int GAP = 8;

  /**
   * Words that hang to the right of their pole, or to the left of it.
   *
   * @param pole where the pole stands
   * @param storey from 0, the lowest
   */
  record Flag(int pole, int length, int storey, boolean isLeft) {
    int from() {
      return isLeft ? pole - length - GAP : pole + 1;
    }

    int to() {
      return isLeft ? pole - 1 : pole + length + GAP;
    }

    private boolean covers(int x) {
      return from() <= x && x <= to();
    }

    private boolean meets(Flag other) {
      return storey == other.storey && from() < other.to() + GAP && other.from() < to() + GAP
          || storey < other.storey && covers(other.pole)
          || other.storey < storey && other.covers(pole);
    }
  }

  Flags(int width, int storeys, boolean low) {
    this(width, storeys, low, new ArrayList<>());
  }

  /** The place of a flag; none if there is no room for it. To be called from right to left. */
  Optional<Flag> place(int pole, int length) {
    for (int i = 0; i < 2 * storeys; i++) {
      Flag flag =
          low
              ? new Flag(pole, length, i / 2, i % 2 == 1)
              : new Flag(pole, length, i % storeys, i >= storeys);
      if (flag.from() >= 0 && flag.to() <= width && placed.stream().noneMatch(flag::meets)) {
        placed.add(flag);
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }
}
