package org.rapporteur.audience;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.markdown.Slot;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;

/**
 * What prose points at, and whether it is known.
 *
 * @param files the pages by the name of their file
 * @param wordless the pages whose prose is not known, with all its headings
 */
record PointsAt(
    Corpus corpus,
    Map<String, EntityId> files,
    Map<EntityId, Entity> known,
    Set<EntityId> wordless) {
  boolean isKnown(Slot slot) {
    return switch (slot) {
      case Slot.PageLink link -> isKnown(page(link.target()), link.heading());
      case Slot.FileAddress file ->
          isKnown(
              Optional.ofNullable(
                  files.get(file.path().substring(file.path().lastIndexOf('/') + 1))),
              file.heading());
      case Slot.Citations citations ->
          citations.uses().stream().allMatch(use -> isKnown(page(use.key()), Optional.empty()));
      case Slot.Attribution _ -> true;
    };
  }

  private Optional<EntityId> page(String name) {
    return corpus.names().find(name, _ -> true) instanceof Names.Match.Found(EntityId id)
        ? Optional.of(id)
        : Optional.empty();
  }

  /** A link that leads nowhere is for the linker to report. */
  private boolean isKnown(Optional<EntityId> page, Optional<String> heading) {
    return page.isEmpty()
        || (known.containsKey(page.get()) && (heading.isEmpty() || !wordless.contains(page.get())));
  }
}
