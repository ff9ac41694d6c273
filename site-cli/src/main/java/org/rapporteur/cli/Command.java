package org.rapporteur.cli;

import java.io.IOException;

/**
 * One thing the program can be asked to do. It neither parses its arguments nor ends the process,
 * and it lets every exception through.
 */
interface Command {
  /** The word it is called by. */
  String name();

  /** What it does, in a few words for the list of commands. */
  String summary();

  /** Its options and its help. */
  Spec spec();

  /** Does it, and answers with the exit code. */
  int run(Given arguments, Terminal terminal) throws IOException, WrongUsage;
}
