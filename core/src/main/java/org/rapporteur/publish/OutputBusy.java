package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing the same output folder. */
public final class OutputBusy extends IOException {
  private static final long serialVersionUID = 1;

  OutputBusy(Path out) {
    super("another build is writing to " + out + "; wait until it has finished");
  }
}
