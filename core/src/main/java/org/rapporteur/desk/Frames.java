package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.graph.Relation;

/** What holds rounds together: a conflict has processes, a process has talks, talks have rounds. */
public final class Frames {
  public static final String TALKS = "talks";
  public static final String PROCESS = "process";
  public static final String CONFLICT = "conflict";
  public static final String BEGAN = "began";
  public static final String ENDED = "ended";

  /** The types of the frames. */
  public static final List<String> TYPES = List.of(CONFLICT, PROCESS, TALKS);

  private Frames() {}

  /** Whether a relation leads from a narrower frame to the wider one it is part of. */
  static boolean holds(Relation relation) {
    String from = relation.from().type();
    String field = relation.field().name();
    return (from.equals(TALKS) && field.equals(PROCESS))
        || (from.equals(PROCESS) && field.equals(CONFLICT));
  }
}
