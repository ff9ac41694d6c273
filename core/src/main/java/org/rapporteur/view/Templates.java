package org.rapporteur.view;

import java.util.List;
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

  /** What is wrong with the site's own templates before any page is rendered. */
  default List<Rendering.Fault> check() {
    return List.of();
  }

  /**
   * Renders one page; {@code data} holds view records only, under their names.
   *
   * @throws StillRendering where the template does not end; thrown to those who wait for the {@link
   *     org.rapporteur.work.Worker} that renders it
   */
  Rendering render(String name, Map<String, Object> data);

  /** The theme's own files by output path, {@code assets/mark.0123456789.svg}. */
  Map<String, byte[]> assets();
}
