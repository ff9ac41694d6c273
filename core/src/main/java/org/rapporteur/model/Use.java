package org.rapporteur.model;

import java.util.function.Predicate;
import org.rapporteur.diagnostic.Spot;

/**
 * One place where a file of the site leads to a page, or to a quote on one.
 *
 * @param kind how it leads there
 * @param spot where it is written
 * @param written the name as it is read: an id, {@code folder/id}, a title, an alias; the path of a
 *     file
 * @param target the page it leads to
 * @param allowed the types it may lead to
 */
public record Use(
    Kind kind, Spot spot, String written, EntityId target, Predicate<String> allowed) {
  /** The ways in which a place leads to a page. */
  public enum Kind {
    /** By a name, in front matter, prose or a citation. */
    NAME,
    /** By the path of its file, as ordinary Markdown links do. */
    FILE,
    /** By the id of a quote: the part of a link after “#”. */
    ANCHOR,
    /** The id under a quote itself. */
    BLOCK
  }
}
