package org.rapporteur.schema;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.source.Span;

/**
 * A field of an entity type, or a qualifier of such a field.
 *
 * @param name the key in front matter
 * @param about what it is, in a sentence
 * @param example what may stand after the field's name in front matter, for those who write their
 *     first page of the type; perhaps several lines
 * @param repeats whether several entries are several facts
 * @param inverse the label under which a reference shows on the page it leads to
 * @param slot the name of the main value, {@code value} or what {@code as} says
 * @param unknown whether the word {@code unknown} may stand for someone who is not named
 * @param line the short form of an entry
 * @param qualifiers what may be said about an entry, by name
 * @param declared where the types file declares it
 */
public record Field(
    String name,
    String label,
    String about,
    Optional<String> example,
    ValueType type,
    boolean required,
    boolean repeats,
    Optional<String> inverse,
    String slot,
    boolean unknown,
    Optional<LinePattern> line,
    Map<String, Field> qualifiers,
    Span declared) {
  /** Fields that are equal have one name; the rest is long to go through. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The slot of a field whose type gives it no name of its own. */
  public static final String VALUE = "value";

  /** The qualifier of this name, which is known to exist. */
  public Field qualifier(String name) {
    return Optional.ofNullable(qualifiers.get(name))
        .orElseThrow(() -> new IllegalArgumentException(this.name + " has no qualifier " + name));
  }

  /** Whether a key of a full map names the main value. */
  public boolean isMainSlot(String key) {
    return key.equals(slot) || key.equals(VALUE);
  }
}
