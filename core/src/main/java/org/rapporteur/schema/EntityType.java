package org.rapporteur.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.source.Span;

/**
 * A type of entity.
 *
 * @param name the word for it, singular, as the types file is called
 * @param folder where its pages are kept, absent for a type that has none of its own
 * @param parent the type it extends, absent for the root
 * @param fields its own fields and those it inherits, inherited ones first
 * @param declared where the types file begins
 */
public record EntityType(
    String name,
    String label,
    String plural,
    String about,
    Optional<String> folder,
    Optional<String> parent,
    Map<String, Field> fields,
    Span declared) {
  /** Types that are equal have one name; the rest is long to go through. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The field of this name, which is known to exist. */
  public Field field(String name) {
    Field field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException(this.name + " has no field " + name);
    }
    return field;
  }

  /** Its label in a sentence: {@code person}. */
  public String kind() {
    return label.toLowerCase(Locale.ROOT);
  }

  /**
   * One of its kind, in a sentence: {@code a person}, {@code an organization}; {@code talks}, which
   * is a plural already.
   */
  public String withArticle() {
    if (label.equalsIgnoreCase(plural) && kind().endsWith("s")) {
      return kind();
    }
    return ("aeiou".indexOf(kind().charAt(0)) >= 0 ? "an " : "a ") + kind();
  }
}
