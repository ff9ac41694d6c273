package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;
import org.rapporteur.value.When;

/** Where sources disagree: because the writer says so, or because the values do. */
public record Contested(Corpus corpus) {
  public static final String PLACE = "place";
  public static final String WITHIN = "within";

  /** The houses, quarters and cities one may be in at once. */
  private static final int DEEPEST = 12;

  private static final ValueType PROSE = new ValueType.Plain(ValueType.Kind.MARKDOWN);

  /** Whether claims that stand give one fact values that cannot all be true. */
  public boolean isField(Field field, List<Claim> claims) {
    return isOneFact(field, claims) && claims.stream().anyMatch(claim -> isOpposed(claim, claims));
  }

  /** Whether a claim of a field is one of those that disagree. */
  public boolean is(Claim claim, Field field, List<Claim> claims) {
    if (claim.status() == ClaimStatus.CONTESTED) {
      return true;
    }
    if (field.name().equals(Attendance.ATTENDANCE)) {
      return Attendance.isContested(claim, claims);
    }
    return isOneFact(field, claims) && isOpposed(claim, claims);
  }

  /** Prose is worded anew by everybody who renders it; that alone is no dispute. */
  private static boolean isOneFact(Field field, List<Claim> claims) {
    return claims.size() > 1 && !field.repeats() && !field.type().equals(PROSE);
  }

  private boolean isOpposed(Claim claim, List<Claim> claims) {
    if (claim.stands()) {
      for (Claim other : claims) {
        if (other.stands() && isOfOneTime(claim, other) && !agree(claim.value(), other.value())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is said as of two different days may change between them. */
  private static boolean isOfOneTime(Claim one, Claim other) {
    return one.asOf().isEmpty() || other.asOf().isEmpty() || one.asOf().equals(other.asOf());
  }

  /** Whether two values can both be true: one is the other, said more closely. */
  private boolean agree(Value one, Value other) {
    if (one instanceof Value.Measured(When a) && other instanceof Value.Measured(When b)) {
      return a.equals(b) || a.contains(b) || b.contains(a);
    }
    if (one instanceof Value.Reference(EntityId a)
        && other instanceof Value.Reference(EntityId b)) {
      return isWithin(a, b) || isWithin(b, a);
    }
    return one.equals(other);
  }

  private boolean isWithin(EntityId place, EntityId wide) {
    Optional<EntityId> at = Optional.of(place);
    for (int most = DEEPEST; at.isPresent() && most > 0; most--) {
      if (at.get().equals(wide)) {
        return true;
      }
      at = corpus.find(at.get()).flatMap(page -> page.reference(WITHIN));
    }
    return false;
  }
}
