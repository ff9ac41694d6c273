package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A row of a flow.
 *
 * @param kind promised, stage, sum or total
 * @param date the day of a stage, or by which a total holds
 * @param cells one for each claimant
 */
public record FlowRowView(String kind, Optional<ValueView> date, List<Cell> cells) {
  /**
   * What one claimant says in this row.
   *
   * @param sum the addition in words, in the row of the sums: “390 + 307 + 303 = 1,000”
   */
  public record Cell(List<ClaimView> claims, Optional<String> sum) {}
}
