package org.rapporteur.emit;

/** A part of what is computed of a site, as data. */
interface DeskSection {
  /** Its key. */
  String name();

  /** Lists and maps, in a fixed order. */
  Object data(Edition edition, DataShape shape);
}
