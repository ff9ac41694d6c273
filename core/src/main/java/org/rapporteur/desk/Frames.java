package org.rapporteur.desk;

import org.rapporteur.graph.Relation;

/** What holds rounds together: a conflict has processes, a process has talks. */
final class Frames {
  static final String TALKS = "talks";
  static final String PROCESS = "process";
  static final String CONFLICT = "conflict";

  private Frames() {}

  /** Whether a relation leads from a narrower frame to the wider one it is part of. */
  static boolean holds(Relation relation) {
    String from = relation.from().type();
    String field = relation.field().name();
    return (from.equals(TALKS) && field.equals(PROCESS))
        || (from.equals(PROCESS) && field.equals(CONFLICT));
  }
}
