package org.rapporteur.view;

import java.util.List;
import java.util.function.Supplier;

/** A page whose prose mentions this one, and the sentences it does so in. */
public record MentionView(LinkView page, String typeLabel, Supplier<List<Sentence>> sentences) {
  /**
   * A sentence, parted where it names the page.
   *
   * @param name the name as it stands in the sentence; empty where it goes by another
   */
  public record Sentence(String before, String name, String after) {}
}
