package org.rapporteur.cli;

import org.rapporteur.templates.FreemarkerTemplates;

/** The process: wires the program together, runs it, and ends with its exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    int code = new Program(Commands.with(FreemarkerTemplates::of), terminal).run(arguments);
    System.exit(terminal.finish(code));
  }
}
