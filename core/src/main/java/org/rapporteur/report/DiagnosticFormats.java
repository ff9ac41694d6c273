package org.rapporteur.report;

import java.util.List;

/** The formats there are, in the order in which help names them. */
public final class DiagnosticFormats {
  /** Every format; the first is the one to use unless told otherwise. */
  public static final List<DiagnosticFormat> ALL =
      List.of(new TextFormat(), new JsonFormat(), new SarifFormat());

  private DiagnosticFormats() {}
}
