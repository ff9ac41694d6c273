package org.rapporteur.work;

/** Why somebody waited in vain for a {@link Worker}. */
public abstract class LeftBehind extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected LeftBehind(String message) {
    super(message);
  }
}
