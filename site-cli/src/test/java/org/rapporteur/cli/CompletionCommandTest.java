package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells offer when Tab is pressed; a shell that is not installed is left out. */
class CompletionCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rapporteur bu                | build
          rapporteur comp              | completion
          rapporteur build --f         | --format
          rapporteur build --format '' | text json sarif
          rapporteur init --hosting g  | github-pages gitlab-pages
          rapporteur completion ''     | bash zsh fish
          rapporteur help sch          | schema
          """)
  void isWhatFitsInBash(String line, String offered) throws Exception {
    String script =
        """
        source '%s' && eval "COMP_WORDS=(%s)" && COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
        _complete_rapporteur 2>/dev/null
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(script("bash"), line.replace("''", "\\\"\\\""));
    assertEquals(words(offered), offers("bash", "--norc", "-c", script));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rapporteur bu                | build
          rapporteur build --f         | --format
          rapporteur build --format _ | text json sarif
          rapporteur init --hosting g  | github-pages gitlab-pages
          rapporteur completion _     | bash zsh fish
          rapporteur help sch          | schema
          """)
  void isWhatFitsInFish(String line, String offered) throws Exception {
    String script =
        "source '%s'; complete -C '%s'".formatted(script("fish"), line.replaceFirst("_$", ""));
    assertEquals(words(offered), offers("fish", "--no-config", "-c", script));
  }

  @Test
  void isReadByZsh() throws Exception {
    String script = "source '%s'; whence _complete_rapporteur".formatted(script("zsh"));
    assertEquals(words("_complete_rapporteur"), offers("zsh", "-f", "-c", script));
  }

  @Test
  void namesEveryCommandAndNoOtherTools() {
    String fish = Ran.in(folder, "completion", "fish").out();
    for (String name : Commands.with(_ -> null).names()) {
      assertEquals(true, fish.contains(" -a " + name + " -d "), name);
    }
    assertFalse(Ran.in(folder, "completion", "bash").out().contains("YOUR_APP_HOME"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          completion      | completion needs SHELL, as in: rapporteur completion bash >> ~/.bashrc
          completion bsh  | completion is there for bash, zsh and fish, not for “bsh”; did you mean “bash”, “zsh”?
          completion tcsh | completion is there for bash, zsh and fish, not for “tcsh”
          """)
  void saysWhatIsWrong(String line, String sentence) {
    Ran.in(folder, line.split(" "))
        .assertAnswers(2, "", "rapporteur: " + sentence + "\nTry: rapporteur completion --help\n");
  }

  /** The file that holds the script for a shell. */
  private Path script(String shell) throws IOException {
    Ran ran = Ran.in(folder, "completion", shell);
    assertEquals(0, ran.code());
    return Files.writeString(folder.resolve("completion." + shell), ran.out());
  }

  /** What a shell prints: the first word of each line. */
  private static Set<String> offers(String... command) throws Exception {
    assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
    Process shell = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(shell.getInputStream().readAllBytes(), UTF_8);
    shell.waitFor();
    Set<String> words = new TreeSet<>();
    said.lines().filter(line -> !line.isBlank()).forEach(line -> words.add(line.split("\t")[0]));
    return words;
  }

  private static boolean isInstalled(String shell) throws InterruptedException {
    try {
      return new ProcessBuilder(shell, "-c", "exit 0").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Set<String> words(String list) {
    return new TreeSet<>(Set.of(list.split(" ")));
  }
}
