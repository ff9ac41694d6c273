package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Balance;
import org.rapporteur.desk.Commitment;
import org.rapporteur.desk.Commitments;
import org.rapporteur.desk.Flow;
import org.rapporteur.desk.Tally;
import org.rapporteur.model.Claim;
import org.rapporteur.value.Quantity;

/** What was promised and delivered, by whose count, with the sums. */
final class CommitmentsData implements DeskSection {
  @Override
  public String name() {
    return "commitments";
  }

  @Override
  public Object data(Edition edition, DataShape shape) {
    List<Map<String, Object>> out = new ArrayList<>();
    for (Commitment commitment :
        new Commitments(edition.plan().corpus(), edition.plan().graph()).all()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("measure", shape.page(commitment.measure().id()));
      one.put("standing", commitment.standing().word());
      one.put("flows", commitment.flows().stream().map(flow -> flow(flow, shape)).toList());
      out.add(one);
    }
    return out;
  }

  private static Map<String, Object> flow(Flow flow, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    flow.giver().ifPresent(giver -> out.put("from", shape.page(giver)));
    flow.receiver().ifPresent(receiver -> out.put("to", shape.page(receiver)));
    if (!flow.unit().isEmpty()) {
      out.put("unit", flow.unit());
    }
    out.put("tallies", flow.tallies().stream().map(tally -> tally(tally, shape)).toList());
    DataShape.put(
        out::put,
        "balances",
        flow.balances().stream().map(balance -> balance(balance, shape)).toList());
    return out;
  }

  private static Map<String, Object> tally(Tally tally, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    tally.claimant().ifPresent(who -> out.put("claimant", shape.value(who)));
    DataShape.put(out::put, "promised", claims(tally.promised(), shape));
    DataShape.put(out::put, "stages", claims(tally.stages(), shape));
    DataShape.put(out::put, "terms", tally.terms().stream().map(Quantity::canonical).toList());
    tally.sum().ifPresent(sum -> out.put("sum", sum.canonical()));
    DataShape.put(out::put, "totals", claims(tally.totals(), shape));
    return out;
  }

  private static Map<String, Object> balance(Balance balance, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    balance.promiser().claimant().ifPresent(who -> out.put("promiser", shape.value(who)));
    balance
        .counter()
        .flatMap(Tally::claimant)
        .ifPresent(who -> out.put("counter", shape.value(who)));
    out.put("promised", balance.promised().canonical());
    balance.delivered().ifPresent(amount -> out.put("delivered", amount.canonical()));
    balance.outstanding().ifPresent(amount -> out.put("outstanding", amount.canonical()));
    balance.beyond().ifPresent(amount -> out.put("beyond", amount.canonical()));
    return out;
  }

  private static List<?> claims(List<Claim> claims, DataShape shape) {
    return claims.stream().map(shape::claim).toList();
  }
}
