package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.value.Edtf;
import org.rapporteur.value.When;

/** A position, read by the fields a position has. */
public record Stance(Entity position) {
  public static final String POSITION = "position";
  public static final String PARTY = "party";
  public static final String ISSUE = "issue";
  public static final String STANCE = "stance";
  public static final String MOVEMENT = "movement";
  public static final String AGAINST = "against";
  public static final String AT = "at";
  public static final String FROM = "from";
  public static final String UNTIL = "until";
  public static final String DOCUMENT = "document";
  public static final String STATEMENT = "statement";

  /** Whose position it is. */
  public Optional<EntityId> party() {
    return position.reference(PARTY);
  }

  /** What it is about. */
  public Optional<EntityId> issue() {
    return position.reference(ISSUE);
  }

  /** The rounds at which it was taken. */
  public List<EntityId> rounds() {
    return position.references(AT);
  }

  /** From when until when it is known to be held, or which of the two is on file. */
  public Optional<When> dated() {
    Optional<When> from = position.when(FROM);
    Optional<When> until = position.when(UNTIL);
    return from.flatMap(begin ->
            until.flatMap(end ->
                Edtf.parse(begin.canonical() + "/" + end.canonical())
                    .toOptional()
                    .map(When.class::cast)))
        .or(() -> from)
        .or(() -> until);
  }

  /** How it moved against an earlier one, as sources state it. */
  public List<Claim> movement() {
    return position.claims(MOVEMENT);
  }

  /** Whether it is known to be held on all of a day: it began before, and ended after. */
  public boolean isHeldOn(When day) {
    return position.when(FROM).filter(from -> !day.isCertainlyBefore(from)).isPresent()
        && position.when(UNTIL).filter(until -> !until.isCertainlyBefore(day)).isPresent()
        && day.earliest().isPresent();
  }

  /** Whether it says on what it rests: a statement, a document, or a source of its stance. */
  public boolean isFounded() {
    return !position.claims(DOCUMENT).isEmpty()
        || !position.claims(STATEMENT).isEmpty()
        || position.claims(STANCE).stream().allMatch(claim -> !claim.sources().isEmpty());
  }
}
