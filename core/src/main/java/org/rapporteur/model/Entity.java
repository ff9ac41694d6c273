package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.markdown.Body;
import org.rapporteur.schema.EntityType;
import org.rapporteur.source.Span;
import org.rapporteur.value.When;

/**
 * A page of the site: a person, a round, a brief … with all that is claimed of it.
 *
 * @param title the name it shows
 * @param fields the claims by field, in the order of the type
 * @param body the prose
 * @param quotes the statements harvested from its prose, in order
 * @param quotedIn the pages whose prose quotes this statement; none for any other entity
 * @param span where it begins: its file, or the callout it was harvested from
 */
public record Entity(
    EntityId id,
    EntityType type,
    String title,
    Map<String, List<Claim>> fields,
    Body body,
    List<EntityId> quotes,
    List<EntityId> quotedIn,
    Span span) {
  /** Two entities of one site that are equal have one id; the rest is long to go through. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The claims of a field, none if it is not given. */
  public List<Claim> claims(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The first claim of a field that still stands, else the first. */
  public Optional<Claim> claim(String field) {
    List<Claim> claims = claims(field);
    for (Claim claim : claims) {
      if (claim.stands()) {
        return Optional.of(claim);
      }
    }
    return claims.isEmpty() ? Optional.empty() : Optional.of(claims.getFirst());
  }

  /** The plain texts of a field. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (Claim claim : claims(field)) {
      if (claim.value() instanceof Value.Text(String text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The page that a field leads to, by the first claim that still stands. */
  public Optional<EntityId> reference(String field) {
    return claim(field).flatMap(Claim::reference);
  }

  /** The pages that a field leads to, by claims that still stand. */
  public List<EntityId> references(String field) {
    return claims(field).stream()
        .filter(Claim::stands)
        .map(Claim::reference)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The date of a field, by the first claim that still stands. */
  public Optional<When> when(String field) {
    return claim(field).flatMap(Claim::when);
  }

  /** The first plain text of a field. */
  public Optional<String> text(String field) {
    for (Claim claim : claims(field)) {
      if (claim.value() instanceof Value.Text(String text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
