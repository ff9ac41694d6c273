package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is to go one way, as a table: a column for each claimant.
 *
 * @param offered whether one side offered it and nothing says that the other accepted
 * @param unit what is counted; empty where none is given
 * @param claimants who says so, column by column
 * @param rows what was promised, the stages and their sum, the totals
 * @param balances what was promised against what was delivered
 * @param differing the counts of claimants that differ from each other
 */
public record FlowView(
    Optional<ValueView> giver,
    Optional<ValueView> receiver,
    boolean offered,
    String unit,
    List<Claimant> claimants,
    List<FlowRowView> rows,
    List<BalanceView> balances,
    List<Count> differing) {
  /** What one claimant says was delivered in all. */
  public record Count(ValueView claimant, String amount) {}

  /** Who heads a column; nobody where the sources speak in their own name. */
  public record Claimant(Optional<ValueView> who) {}
}
