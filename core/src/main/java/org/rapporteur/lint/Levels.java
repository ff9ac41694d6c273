package org.rapporteur.lint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Level;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;

/** The levels that site.yaml gives to findings; the last word on a finding counts. */
record Levels(Map<Code, Level> given) {
  private static final String FINDINGS = "findings";
  private static final String LEVEL = "level";

  static Levels of(Entity site) {
    Map<Code, Level> given = new EnumMap<>(Code.class);
    for (Claim claim : site.claims(FINDINGS)) {
      if (claim.value() instanceof Value.Text(String id)) {
        Code.finding(id).ifPresent(code -> level(claim).ifPresent(level -> given.put(code, level)));
      }
    }
    return new Levels(given);
  }

  private static Optional<Level> level(Claim claim) {
    return claim.qualifier(LEVEL).stream()
        .filter(Value.Choice.class::isInstance)
        .flatMap(value -> Level.of(((Value.Choice) value).word()).stream())
        .findFirst();
  }

  Level of(Code code) {
    return Optional.ofNullable(given.get(code)).orElse(code.level());
  }
}
