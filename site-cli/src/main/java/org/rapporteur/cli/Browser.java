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
      Process opener =
          new ProcessBuilder(command(System.getProperty("os.name", ""), address.toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Thread.ofVirtual().start(() -> watch(opener, address, journal));
    } catch (IOException e) {
      journal.note(regret(address));
    }
  }

  private static void watch(Process opener, URI address, ServeJournal journal) {
    try {
      if (opener.waitFor() != 0) {
        journal.note(regret(address));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String regret(URI address) {
    return "no browser could be opened here; open " + address;
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
