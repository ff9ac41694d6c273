package org.rapporteur.desk;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityId;
import org.rapporteur.value.Bound;
import org.rapporteur.value.Quantity;

/**
 * How many people a list of seats makes, as far as it tells.
 *
 * @param least without those whose seat is disputed, or for one round or in somebody's place only
 * @param listed all of them
 * @param unnamed those of them whom nobody names, at least one for each such seat
 * @param isOpen whether there are more, of whom the list does not say how many they are
 */
public record Headcount(long least, long listed, int unnamed, boolean isOpen) {
  /** The people in seats; somebody with two of them counts once. */
  static Headcount of(List<Seat> seats) {
    Set<EntityId> sure = new HashSet<>();
    Set<EntityId> all = new HashSet<>();
    long unnamed = 0;
    int nameless = 0;
    boolean open = false;
    for (Seat seat : seats) {
      if (seat.person().isPresent()) {
        all.add(seat.person().get());
        if (seat.isLasting() && !seat.isContested()) {
          sure.add(seat.person().get());
        }
      } else {
        Optional<Quantity> count = seat.count();
        unnamed += count.map(quantity -> quantity.number().longValue()).orElse(0L);
        nameless += count.map(quantity -> Math.max(quantity.number().intValue(), 1)).orElse(1);
        open |= count.filter(Headcount::isExact).isEmpty();
      }
    }
    return new Headcount(sure.size() + unnamed, all.size() + unnamed, nameless, open);
  }

  private static boolean isExact(Quantity quantity) {
    return quantity.bound() == Bound.EXACTLY && quantity.upTo().isEmpty();
  }

  /** Whether a stated size and the list can both be true. */
  public boolean agrees(Quantity stated) {
    return !isShortOf(stated) && !isBeyond(stated);
  }

  /** Whether fewer are listed than stated. */
  public boolean isShortOf(Quantity stated) {
    boolean bounds =
        switch (stated.bound()) {
          case EXACTLY, AT_LEAST, MORE_THAN -> true;
          case ABOUT, AT_MOST, FEWER_THAN, LESS_THAN -> false;
        };
    BigDecimal most = BigDecimal.valueOf(listed);
    int compared = most.compareTo(stated.number());
    return bounds && !isOpen && (stated.bound() == Bound.MORE_THAN ? compared <= 0 : compared < 0);
  }

  /** How many fewer are listed than stated; 0 if none. */
  long lacking(Quantity stated) {
    long fewest = stated.number().longValue() + (stated.bound() == Bound.MORE_THAN ? 1 : 0);
    return isShortOf(stated) ? fewest - listed : 0;
  }

  private boolean isBeyond(Quantity stated) {
    BigDecimal fewest = BigDecimal.valueOf(least);
    int compared = fewest.compareTo(stated.upper());
    return switch (stated.bound()) {
      case EXACTLY, AT_MOST -> compared > 0;
      case FEWER_THAN, LESS_THAN -> compared >= 0;
      case ABOUT, AT_LEAST, MORE_THAN -> false;
    };
  }
}
