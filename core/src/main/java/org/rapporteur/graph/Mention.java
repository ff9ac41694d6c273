package org.rapporteur.graph;

import org.rapporteur.markdown.Sentence;
import org.rapporteur.model.EntityId;

/**
 * A page's prose leads to another page, in a sentence.
 *
 * @param shown the sentence as the page shows it
 */
public record Mention(EntityId from, EntityId to, Sentence shown) {
  /** The text of the sentence. */
  public String sentence() {
    return shown.text();
  }
}
