package org.rapporteur.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;

/**
 * Which fields hold what a reader takes as a fact about the world. The others name, sort or frame a
 * page, or speak of the work on it.
 */
final class Accountable {
  /** The fields of a type, and of those that extend it, for which nobody has to answer. */
  static final Map<String, Set<String>> BESIDE =
      Map.ofEntries(
          Map.entry(
              Schema.ROOT,
              Set.of(
                  "title",
                  "aliases",
                  "redirect-from",
                  "order",
                  "summary",
                  "lang",
                  "source",
                  "not-known",
                  "tlp",
                  "embargo-until",
                  "draft")),
          Map.entry("brief", Set.of("author", "published", "about", "corrections")),
          Map.entry("process", Set.of("conflict")),
          Map.entry("talks", Set.of("process")),
          Map.entry("round", Set.of("talks")),
          Map.entry("session", Set.of("round")),
          Map.entry("delegation", Set.of("of")),
          Map.entry("person", Set.of("family-name")),
          Map.entry("organization", Set.of("kind", "website")),
          Map.entry("place", Set.of("kind", "coordinates")),
          Map.entry("issue", Set.of("kind", "part-of")),
          Map.entry("position", Set.of("kind", "party", "issue")),
          Map.entry("document", Set.of("kind", "url")),
          Map.entry("measure", Set.of("kind")),
          Map.entry("event", Set.of("kind", "round", "measure")),
          Map.entry("statement", Set.of("kind", "act", "language", "about", "part-of")));

  private final Schema schema;

  Accountable(Corpus corpus) {
    this.schema = corpus.schema();
  }

  /** Whether a page makes claims at all: a source answers for others, not for itself. */
  boolean isPage(Entity page) {
    return !schema.isA(page.type().name(), Voices.SOURCE);
  }

  /** Whether somebody has to answer for what stands in a field. */
  boolean isField(EntityType type, String field) {
    Optional<String> at = Optional.of(type.name());
    while (at.isPresent()) {
      if (BESIDE.getOrDefault(at.get(), Set.of()).contains(field)) {
        return false;
      }
      at = schema.get(at.get()).parent();
    }
    return true;
  }
}
