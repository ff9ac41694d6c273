package org.rapporteur.graph;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Citation;
import org.rapporteur.model.EntityId;

/** What an open slot in prose leads to, once the whole site is known. */
public sealed interface Target {
  /** A page, or a heading of it. */
  record Page(EntityId id, Optional<String> anchor) implements Target {}

  /** A file of {@code static/}, by its path in the output. */
  record StaticFile(String path, Optional<String> anchor) implements Target {}

  /** Sources. */
  record Sources(List<Citation> citations) implements Target {}

  /** The statement a quote callout holds. */
  record Statement(EntityId id) implements Target {}

  /** Nothing: the fault has been reported. */
  record Nowhere() implements Target {}
}
