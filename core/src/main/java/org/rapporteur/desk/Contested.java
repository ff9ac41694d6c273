package org.rapporteur.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;
import org.rapporteur.value.When;

/** Where sources disagree: because the writer says so, or because the values differ. */
public final class Contested {
  private static final ValueType PROSE = new ValueType.Plain(ValueType.Kind.MARKDOWN);

  private Contested() {}

  /**
   * Whether claims that stand give one fact more than one value for the same day. Prose is worded
   * anew by everybody who renders it; that is no dispute unless the writer says so.
   */
  public static boolean isField(Field field, List<Claim> claims) {
    if (claims.size() < 2 || field.repeats() || field.type().equals(PROSE)) {
      return false;
    }
    List<Claim> standing = claims.stream().filter(Claim::stands).toList();
    boolean dated = standing.stream().allMatch(claim -> claim.asOf().isPresent());
    Map<Optional<When>, Set<Value>> values = new HashMap<>();
    for (Claim claim : standing) {
      values
          .computeIfAbsent(dated ? claim.asOf() : Optional.empty(), _ -> new HashSet<>())
          .add(claim.value());
    }
    return values.values().stream().anyMatch(Contested::differ);
  }

  /** Values differ; a date and a finer one within it do not. */
  private static boolean differ(Set<Value> values) {
    if (values.size() < 2) {
      return false;
    }
    return values.stream()
        .anyMatch(one ->
            values.stream()
                .anyMatch(other ->
                    !one.equals(other) && !refines(one, other) && !refines(other, one)));
  }

  private static boolean refines(Value fine, Value wide) {
    return fine instanceof Value.Measured(When inner)
        && wide instanceof Value.Measured(When outer)
        && outer.contains(inner);
  }

  /** Whether a claim of a field is one of those that disagree. */
  public static boolean is(Claim claim, boolean inDispute) {
    return claim.status() == ClaimStatus.CONTESTED || (inDispute && claim.stands());
  }
}
