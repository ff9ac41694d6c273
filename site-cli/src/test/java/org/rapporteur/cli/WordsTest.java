package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that are told words besides their options. */
class WordsTest {
  @TempDir private Path folder;

  /** A command of two words, which says them back. */
  private record Move(boolean manyWords) implements Command {
    @Override
    public String name() {
      return "move";
    }

    @Override
    public String summary() {
      return "moves one thing to another place";
    }

    @Override
    public Spec spec() {
      Spec spec = new Spec();
      spec.addWord("OLD", "Where it is.");
      if (manyWords) {
        spec.addRest("NEW", "Where it shall be.");
      } else {
        spec.addWord("NEW", "Where it shall be.");
      }
      spec.addOption(SiteOptions.siteOption()).addOption(SiteOptions.helpOption());
      spec.teach("Moves.", "Examples:\n  rapporteur move here there");
      return spec;
    }

    @Override
    public int run(Given arguments, Terminal terminal) {
      terminal.say(arguments.word(0) + " → " + arguments.word(1) + "\n");
      return ExitCode.CLEAN;
    }
  }

  @Test
  void reachTheCommandInTheirOrderWhereverTheOptionsAre() {
    run(false, "move", "a", "b").assertAnswers(0, "a → b\n", "");
    run(false, "move", "--site", "x", "a b", "c").assertAnswers(0, "a b → c\n", "");
    run(false, "move", "a", "--site=x", "b").assertAnswers(0, "a → b\n", "");
    run(false, "move", "--", "-a", "b").assertAnswers(0, "-a → b\n", "");
  }

  @Test
  void areOneTextWhereTheLastTakesAll() {
    run(true, "move", "a", "b", "c", "--site", "x", "d").assertAnswers(0, "a → b c d\n", "");
    run(true, "move", "a", "b c").assertAnswers(0, "a → b c\n", "");
    run(true, "move", "a")
        .assertAnswers(
            2,
            "",
            "rapporteur: move needs NEW, as in: rapporteur move here there\n"
                + "Try: rapporteur move --help\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          move           | move needs OLD and NEW, as in: rapporteur move here there
          move a         | move needs NEW, as in: rapporteur move here there
          move a b c     | “c” is one word too many after OLD and NEW, as in: rapporteur move here there; a name with spaces stands in quotation marks
          move --sit a b | there is no option “--sit”; did you mean “--site”?
          move --sit a   | there is no option “--sit”; did you mean “--site”?
          move a --site  | --site needs a value: --site DIR
          """)
  void areToldOfInASentenceIfTheyDoNotFit(String line, String sentence) {
    run(false, line.split(" "))
        .assertAnswers(2, "", "rapporteur: " + sentence + "\nTry: rapporteur move --help\n");
  }

  @Test
  void standInHelpBeforeTheOptions() {
    Ran help = run(false, "help", "move");
    assertTrue(
        help.out()
            .startsWith(
                """
                Usage: rapporteur move OLD NEW [OPTION...]

                Moves.

                Words:
                      OLD          Where it is.
                      NEW          Where it shall be.

                Options:
                      --site=DIR   The site's folder. Without it: the current folder.
                """),
        help.out());
    assertTrue(run(true, "help", "move").out().contains("  NEW  "));
  }

  private Ran run(boolean manyWords, String... arguments) {
    return Ran.with(new Commands(List.of(new Move(manyWords))), folder, false, arguments);
  }
}
