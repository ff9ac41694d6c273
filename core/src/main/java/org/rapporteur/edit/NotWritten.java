package org.rapporteur.edit;

import java.io.IOException;

/**
 * A change that was not made, and why, in a sentence that names the file; the files are as before.
 */
public final class NotWritten extends IOException {
  private static final long serialVersionUID = 1;

  NotWritten(String sentence) {
    super(sentence);
  }

  NotWritten(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
