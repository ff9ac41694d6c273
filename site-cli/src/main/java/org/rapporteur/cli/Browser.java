package org.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser of whoever runs the program, opened by the means of the system. */
final class Browser {
  private Browser() {}

  /** Opens an address; if that fails, it is only noted. */
  static void open(URI address, ServeJournal journal) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address.toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      journal.note("no browser could be opened; open " + address);
    }
  }

  private static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return List.of("open", address);
    }
    return name.contains("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
