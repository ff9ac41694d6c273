package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program stands: its two streams, the current folder, and what it may assume of them.
 *
 * @param isWatched whether a person sees the error stream as it is written
 * @param color whether colours may be used on the error stream
 * @param debug whether faults of the program show where they happened
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Path folder,
    boolean isWatched,
    boolean color,
    boolean debug) {
  /** The terminal of this process; it speaks UTF-8 whatever the locale. */
  static Terminal ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean watched = isTerminal(2) && !"dumb".equals(environment.get("TERM"));
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Path.of(""),
        watched,
        watched && environment.getOrDefault("NO_COLOR", "").isEmpty(),
        "1".equals(environment.get("RAPPORTEUR_DEBUG")));
  }

  /** Writes to the standard output. */
  void say(String text) {
    out.print(text);
  }

  /** Writes to the error stream. */
  void tell(String text) {
    err.print(text);
  }

  /** Flushes both streams; what could not be written turns a good exit code into a bad one. */
  int finish(int code) {
    boolean lost = out.checkError();
    if (lost) {
      err.print("rapporteur: the standard output could not be written\n");
    }
    err.flush();
    return lost && code == ExitCode.CLEAN ? ExitCode.OUR_FAULT : code;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }

  /** Linux names what a stream leads to; elsewhere Java knows only about input and output. */
  @SuppressWarnings("SystemConsoleNull") // from JDK 25 on it may be null again
  private static boolean isTerminal(int stream) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      Console console = System.console();
      return console != null && console.isTerminal();
    }
  }
}
