package org.rapporteur.view;

/** What came of rendering one page. */
public sealed interface Rendering {
  /** The page. */
  record Page(String html) implements Rendering {}

  /**
   * A template that failed: its name ({@code round.ftlh}), the place in it, from 1, and what is
   * wrong.
   */
  record Fault(String template, int line, int column, String message) implements Rendering {}
}
