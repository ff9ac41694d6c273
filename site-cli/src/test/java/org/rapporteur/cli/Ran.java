package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.rapporteur.templates.FreemarkerTemplates;

/** What one command line answered: its exit code and all it wrote to either stream. */
public record Ran(int code, String out, String err) {
  /** Runs a command line as if it were typed in a folder. */
  public static Ran in(Path folder, String... arguments) {
    return with(Commands.with(FreemarkerTemplates::of), folder, false, arguments);
  }

  /** Runs a command line with some other commands, and with or without a person watching. */
  static Ran with(Commands commands, Path folder, boolean watched, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            folder,
            watched,
            watched,
            false);
    int code = terminal.finish(new Program(commands, terminal).run(arguments));
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Checks the exit code and the whole of both streams. */
  void assertAnswers(int code, String out, String err) {
    assertEquals(new Ran(code, out, err), this);
  }
}
