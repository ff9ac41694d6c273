package org.rapporteur.audience;

import org.rapporteur.model.Corpus;

/**
 * What of a corpus an audience may know. Markings are refused while reading, so for now all that is
 * read is for everyone.
 */
public final class Projection {
  private Projection() {}

  /** The corpus as everyone may know it. */
  public static Corpus toPublic(Corpus corpus) {
    return corpus;
  }
}
