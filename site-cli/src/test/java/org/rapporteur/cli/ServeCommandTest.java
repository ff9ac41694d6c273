package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview as it is started and stopped from a terminal. */
@Timeout(120)
class ServeCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeASite() throws IOException {
    Files.createDirectories(folder.resolve("site/people"));
    Files.writeString(folder.resolve("site/site.yaml"), "title: My talks\n");
    Files.writeString(folder.resolve("site/people/anna.md"), "---\ntitle: Anna\n---\nText.\n");
    Files.createDirectories(folder.resolve("site/briefs"));
    Files.writeString(folder.resolve("site/briefs/day.md"), "---\n---\nLed by [[anna]].\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --port x               | --port takes a whole number from 0 to 65535, not “x”
          --port 65536           | --port takes a whole number from 0 to 65535, not “65536”
          --port -1              | --port takes a whole number from 0 to 65535, not “-1”
          --site absent          | there is no folder “absent”
          --prot 80              | there is no option “--prot”; did you mean “--port”?
          """)
  void saysWhatIsWrongWithAnOption(String line, String sentence) {
    Ran.in(folder, ("serve " + line).split(" "))
        .assertAnswers(2, "", "rapporteur: " + sentence + "\nTry: rapporteur serve --help\n");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Ran.in(folder, "serve", "--site", "site", "--port", port)
          .assertAnswers(
              2,
              "",
              "rapporteur: port "
                  + port
                  + " is taken or not allowed; --port 0 takes any that is free\n"
                  + "Try: rapporteur serve --help\n");
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be asked to end")
  void servesUntilItIsToldToEndAndEndsWell() throws Exception {
    Process process = start("serve", "--site", "site", "--port", "0");
    try (BufferedReader out = process.inputReader(UTF_8)) {
      String line = out.readLine();
      assertTrue(
          line.matches("Serving site at http://localhost:\\d+/ {2}\\(stop with Ctrl\\+C\\)"), line);
      URI page = URI.create(line.replaceFirst(".* (http\\S+) .*", "$1") + "people/anna/");
      assertEquals(200, get(page).statusCode());

      Files.writeString(folder.resolve("site/people/anna.md"), "---\ntitle: Anna K\n---\nText.\n");
      line = out.readLine();
      assertTrue(line.matches("Rebuilt in \\d+ ms: people/anna\\.md changed"), line);
      assertTrue(get(page).body().contains("Anna K"));

      process.toHandle().destroy(); // unlike the process itself, it leaves the streams open
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
      assertEquals("", new String(process.getErrorStream().readAllBytes(), UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be asked to end")
  void servesInSpiteOfWarningsAndNamesEachOnce() throws Exception {
    Path bo = folder.resolve("site/people/bo.md");
    Files.writeString(bo, "---\ntitle: Bo\n---\nText.\n");
    Process process = start("serve", "--site", "site", "--port", "0");
    try (BufferedReader out = process.inputReader(UTF_8)) {
      assertEquals("No errors, 1 warning in 1 file.", out.readLine());
      assertTrue(out.readLine().startsWith("Serving site at "));

      Files.writeString(bo, "---\ntitle: Bo\n---\nOther text.\n");
      String line = out.readLine();
      assertTrue(
          line.matches("Rebuilt in \\d+ ms: people/bo\\.md changed; 1 warning in 1 file"), line);

      process.toHandle().destroy(); // unlike the process itself, it leaves the streams open
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      String told = new String(process.getErrorStream().readAllBytes(), UTF_8);
      assertTrue(told.startsWith("site/people/bo.md:1:1: warning[orphan-page]: "), told);
      assertEquals(1, told.split("warning\\[", -1).length - 1, told);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be asked to end")
  void namesMistakesAndKeepsQuietOtherwise() throws Exception {
    Files.writeString(folder.resolve("site/people/anna.md"), "---\ntitle: Anna\n---\n[[bo]]\n");
    Process process = start("serve", "--site", "site", "--port", "0", "--quiet");
    try (BufferedReader err = process.errorReader(UTF_8)) {
      assertEquals(
          "site/people/anna.md:4:1: error[broken-link]: no page or file is called “bo”",
          err.readLine());
      for (String line = err.readLine(); !line.startsWith("1 error"); line = err.readLine()) {
        assertTrue(line.isEmpty() || line.startsWith(" "), line);
      }
      Files.writeString(folder.resolve("site/people/anna.md"), "---\ntitle: Anna\n---\nBo.\n");
      process.toHandle().destroy(); // unlike the process itself, it leaves the streams open
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals("", new String(process.getInputStream().readAllBytes(), UTF_8).strip());
    } finally {
      process.destroyForcibly();
    }
  }

  private static HttpResponse<String> get(URI page) throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
  }

  private Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder process =
        new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
    process.command().addAll(List.of(arguments));
    process.environment().put("LC_ALL", "C.UTF-8");
    return process.directory(folder.toFile()).start();
  }
}
