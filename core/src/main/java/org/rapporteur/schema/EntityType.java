package org.rapporteur.schema;

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
    Span declared) {}
