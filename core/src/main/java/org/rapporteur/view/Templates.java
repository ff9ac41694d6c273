package org.rapporteur.view;

import java.util.Map;

/**
 * The port behind which a template engine turns views into pages. Thread-safe. It is no cache and
 * no writer: it knows neither the site's folder nor the output.
 */
public interface Templates {
  /**
   * Whether there is a template of this name, without its ending: {@code round}, {@code entity}.
   */
  boolean has(String name);

  /** Renders one page; {@code data} holds view records only, under their names. */
  Rendering render(String name, Map<String, Object> data);

  /** The theme's own files by output path, {@code assets/rapporteur.css}. */
  Map<String, byte[]> assets();
}
