package org.rapporteur.templates;

import java.io.IOException;
import org.rapporteur.view.Rendering;

/** A template of the site that is not read, because it uses what a template may not use. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  // Records of strings and numbers; the exception is never serialised.
  private final transient Rendering.Fault fault;

  Refused(Rendering.Fault fault) {
    super(fault.message());
    this.fault = fault;
  }

  Rendering.Fault fault() {
    return fault;
  }
}
