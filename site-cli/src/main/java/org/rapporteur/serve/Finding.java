package org.rapporteur.serve;

/** What a site has at an address. */
sealed interface Finding {
  /** A file, and the status it is answered with; the page for what is missing has 404. */
  record Here(int status, String name, ServedFile file) implements Finding {}

  /** A folder that was asked for without the “/” at its end. */
  record Folder(String name) implements Finding {}

  /** Nothing, and no page that says so. */
  record Nothing() implements Finding {}
}
