package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.schema.Field;

/** Where sources disagree: because the writer says so, or because the values differ. */
public final class Contested {
  private Contested() {}

  /** Whether claims that stand give one fact more than one value. */
  public static boolean isField(Field field, List<Claim> claims) {
    return !field.repeats()
        && claims.stream().filter(Claim::stands).map(Claim::value).distinct().limit(2).count() > 1;
  }

  /** Whether a claim of a field is one of those that disagree. */
  public static boolean is(Claim claim, boolean inDispute) {
    return claim.status() == ClaimStatus.CONTESTED || (inDispute && claim.stands());
  }
}
