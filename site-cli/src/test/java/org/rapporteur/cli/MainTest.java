package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process of its own. */
class MainTest {
  @Test
  void endsWithTheExitCodeAndSpeaksUtf8InAnyLocale() throws Exception {
    Process process = start("LC_ALL", "C", "biuld");
    String told = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertTrue(told.contains("there is no command “biuld”; did you mean “build”?"), told);
    assertEquals(2, process.waitFor());
  }

  @Test
  void paintsNothingThatGoesToAFile() throws Exception {
    Process process = start("TERM", "xterm", "check");
    String told = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertTrue(told.contains("error[no-site-file]"), told);
    assertEquals(-1, told.indexOf('\u001b'));
    assertEquals(1, process.waitFor());
  }

  private static Process start(String variable, String value, String... arguments)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder process =
        new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
    process.command().addAll(List.of(arguments));
    process.environment().put(variable, value);
    return process.start();
  }
}
