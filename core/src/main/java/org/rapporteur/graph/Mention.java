package org.rapporteur.graph;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.markdown.Sentence;
import org.rapporteur.model.EntityId;

/**
 * A page's prose leads to another page, in a sentence. Two are the same if the page shows the same;
 * what it shows is put together when it is asked for, because a site has a great many of them.
 */
public final class Mention {
  private final EntityId from;
  private final EntityId to;
  private final Sentence written;
  private final Map<String, String> titles;

  /**
   * A mention.
   *
   * @param written the sentence as it is written
   * @param titles what the page shows in the place of names in it that have no wording of their own
   */
  Mention(EntityId from, EntityId to, Sentence written, Map<String, String> titles) {
    this.from = from;
    this.to = to;
    this.written = written;
    this.titles = titles;
  }

  /** The page that mentions. */
  public EntityId from() {
    return from;
  }

  /** The page that is mentioned. */
  public EntityId to() {
    return to;
  }

  /** The sentence as the page shows it. */
  public Sentence shown() {
    return titles.isEmpty() ? written : ShownSentence.of(written, titles);
  }

  /** The text of the sentence as the page shows it. */
  public String sentence() {
    return shown().text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Mention mention
            && from.equals(mention.from)
            && to.equals(mention.to)
            && shown().equals(mention.shown()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to, shown());
  }

  @Override
  public String toString() {
    return from + " → " + to + ": " + sentence();
  }
}
