package org.rapporteur.model;

import java.util.List;
import org.rapporteur.source.Span;

/**
 * A name that leads nowhere.
 *
 * @param span where it is written
 * @param name the name without a folder
 * @param types the types of which the page could be
 * @param near the names that are near to it; if there are any, it is probably misspelt
 */
public record Missing(Span span, String name, List<String> types, List<String> near) {
  public Missing {
    types = List.copyOf(types);
    near = List.copyOf(near);
  }
}
