package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.serve.Preview;
import org.rapporteur.templates.FreemarkerTemplates;

/**
 * The process: wires the program together, runs it, and ends with its exit code. It halts, since a
 * JVM that is told to exit looks through every jar for a logger first; whoever needs to end
 * something does so before.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    int code = new Program(Commands.with(FreemarkerTemplates::of), terminal).run(arguments);
    Runtime.getRuntime().halt(terminal.finish(code));
  }

  /** Ends a preview when the process is told to end, and the process with it: a good end. */
  static void stop(Preview preview, Terminal terminal) {
    try {
      preview.close();
      terminal.say("\n");
      Runtime.getRuntime().halt(terminal.finish(ExitCode.CLEAN));
    } catch (IOException e) {
      terminal.tell(Breakdown.of(e, terminal.debug()));
      Runtime.getRuntime().halt(terminal.finish(ExitCode.OUR_FAULT));
    }
  }
}
