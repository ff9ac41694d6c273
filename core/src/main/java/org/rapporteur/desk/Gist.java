package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Entity;

/** What a list says of an entity beside its name: the fields that tell most of it, by type. */
public final class Gist {
  static final Map<String, List<String>> FIELDS =
      Map.ofEntries(
          Map.entry("person", List.of("offices")),
          Map.entry("organization", List.of("kind", "part-of")),
          Map.entry("delegation", List.of("of")),
          Map.entry("round", List.of("place", "status")),
          Map.entry("place", List.of("kind", "within")),
          Map.entry("source", List.of("publisher", "outlet", "reliability")),
          Map.entry("statement", List.of("speaker", "act")),
          Map.entry("position", List.of("party", "issue")),
          Map.entry("document", List.of("kind", "issued-by")),
          Map.entry("measure", List.of("kind", "status")),
          Map.entry("event", List.of("kind", "place")));

  private Gist() {}

  /** The types of which a list says more than the name. */
  public static Set<String> types() {
    return FIELDS.keySet();
  }

  /** The fields that tell most of an entity, of those it has. */
  public static Stream<String> of(Entity entity) {
    return FIELDS.getOrDefault(entity.type().name(), List.of()).stream()
        .filter(field -> entity.claim(field).isPresent());
  }
}
