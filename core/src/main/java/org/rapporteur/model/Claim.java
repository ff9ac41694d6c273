package org.rapporteur.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.source.Span;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/**
 * One thing somebody claims: a value, what qualifies it, and who says so.
 *
 * @param qualifiers facts about this entry, by name, in the order of the types file
 * @param sources where it is said; the page's own sources where it names none
 * @param statedBy who says it: a reference, or a text where no page has the name
 * @param asOf the date for which it holds
 * @param credibility 1 (confirmed) to 6 (cannot be judged), after the Admiralty code
 * @param tlp the label it bears by itself
 * @param span where it is written
 */
public record Claim(
    Value value,
    Map<String, List<Value>> qualifiers,
    List<Citation> sources,
    Optional<Value> statedBy,
    Optional<When> asOf,
    ClaimStatus status,
    Optional<Integer> credibility,
    Optional<String> note,
    Optional<Tlp> tlp,
    Span span) {
  /** The values of a qualifier, none if it is not given. */
  public List<Value> qualifier(String name) {
    return qualifiers.getOrDefault(name, List.of());
  }

  /** Its value, if that is a date. */
  public Optional<When> when() {
    return value instanceof Value.Measured(When when) ? Optional.of(when) : Optional.empty();
  }

  /** The date a qualifier gives. */
  public Optional<When> when(String qualifier) {
    return qualifier(qualifier).stream()
        .flatMap(
            each -> each instanceof Value.Measured(When when) ? Stream.of(when) : Stream.empty())
        .findFirst();
  }

  /** The same with another value. */
  public Claim with(Value other) {
    return new Claim(
        other, qualifiers, sources, statedBy, asOf, status, credibility, note, tlp, span);
  }

  /** The same with another status. */
  public Claim with(ClaimStatus other) {
    return new Claim(
        value, qualifiers, sources, statedBy, asOf, other, credibility, note, tlp, span);
  }

  /** The same, borne out by these as well. */
  public Claim citing(List<Citation> more) {
    List<Citation> all = Stream.concat(sources.stream(), more.stream()).distinct().toList();
    return new Claim(value, qualifiers, all, statedBy, asOf, status, credibility, note, tlp, span);
  }

  /** The same, borne out by nobody else. */
  public Claim citingOnly(List<Citation> left) {
    return new Claim(value, qualifiers, left, statedBy, asOf, status, credibility, note, tlp, span);
  }

  /** The page its value leads to; empty if the value is none. */
  public Optional<EntityId> reference() {
    return value instanceof Value.Reference(EntityId id) ? Optional.of(id) : Optional.empty();
  }

  /** The pages a qualifier leads to. */
  public List<EntityId> references(String name) {
    return qualifier(name).stream()
        .filter(Value.Reference.class::isInstance)
        .map(value -> ((Value.Reference) value).id())
        .toList();
  }

  /** Whether it still stands: neither corrected, superseded nor retracted. */
  public boolean stands() {
    return switch (status) {
      case AS_STATED, CORROBORATED, CONTESTED -> true;
      case CORRECTED, SUPERSEDED, RETRACTED -> false;
    };
  }
}
