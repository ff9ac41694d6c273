package org.rapporteur.view;

import org.rapporteur.work.LeftBehind;

/** A page whose template does not end was left to the thread that renders it. */
public final class StillRendering extends LeftBehind {
  private static final long serialVersionUID = 1;

  private final transient Rendering.Fault fault;

  /** A page that is not waited for any longer. */
  public StillRendering(Rendering.Fault fault) {
    super(fault.message());
    this.fault = fault;
  }

  /** What is wrong with the template. */
  public Rendering.Fault fault() {
    return fault;
  }
}
