package org.rapporteur.read;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;

/**
 * Which entities a site has and in which files they are written: by it a site that was read before
 * is read again in part.
 *
 * @param entries the entities in the order of type and id
 * @param names the names by which they are found
 * @param withheld the paths of briefs that are withheld from the audience, in whole or in part
 */
public record Catalog(List<Entry> entries, Names.Index names, Set<String> withheld) {
  /**
   * One entity.
   *
   * @param title the name it shows
   * @param path the file it is written in, or first quoted in
   * @param isOwn whether the file is its own; if not, it was harvested from a callout there
   * @param quotes whether statements are quoted in its prose
   */
  public record Entry(EntityId id, String title, String path, boolean isOwn, boolean quotes) {}
}
