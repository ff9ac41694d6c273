package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.templates.FreemarkerTemplates;

/** Help and wrong usage. */
class ProgramTest {
  private static final Commands COMMANDS = Commands.with(FreemarkerTemplates::of);
  private static final String USAGE =
      """
      Turns a folder of briefs into a website about negotiations: who sat at which
      table, in what role, what they said, and who says so.

      Usage: rapporteur COMMAND [OPTION...]

      Commands:
      %s
        help        explains a command, or a mistake: rapporteur help unknown-id
        version     prints the version

      To begin, type “rapporteur init my-talks”: it makes a small example that
      explains itself, and says what to type next.

      A site is a folder. Its site.yaml says at least “title: My talks”. Every page
      is a Markdown file that begins with its facts; its folder says what it is
      about, its name is its id:

        people/rustem-umerov.md             briefs/first-day.md
        ---                                 ---
        title: Rustem Umerov                title: The first day
        aliases: [Umerov]                   ---
        ---                                 They were led by [[rustem-umerov]].
        Minister of Defence of Ukraine.

      In that folder, “rapporteur build” makes the website and tells where it is;
      “rapporteur check” only looks for mistakes. From elsewhere, name the folder:
      rapporteur build --site content/istanbul
      """
          .formatted(
              COMMANDS.all().stream()
                  .map(command -> "  %-10s  %s".formatted(command.name(), command.summary()))
                  .collect(Collectors.joining("\n")));

  private static final String BUILD_HELP =
      """
      Usage: rapporteur build [OPTION...]

      Checks a site and writes it as web pages that any web server can publish. If
      anything is wrong, every mistake is named with its file, line and column, and
      the pages of the last build stay as they are.

      Options:
            --site=DIR         The site's folder. Without it: the current folder.
            --out=DIR          The folder to write to: new, empty or an earlier
                                 build. Without it: _site in the site's folder, and
                                 beside it a folder for each other audience.
            --shard=I/N        Make the Ith of N shares of the files, for N machines
                                 that each make one; laid into one folder, the shares
                                 are the site.
            --audience=LABEL   For whom: what bears this TLP label or a wider one is
                                 in, and nothing else: RED, AMBER+STRICT, AMBER,
                                 GREEN, CLEAR. Without it: CLEAR, which is everybody.
            --drafts           Pages marked as drafts are in, too.
            --today=DAY        The day, or the moment with its zone, by which
                                 embargoes are judged. Without it: now.
            --as-of=DAY        Show what was known on this day. Without it: all that
                                 is known.
            --base-url=URL     The public address, in place of the one in site.yaml.
            --format=FORMAT    How mistakes are written: text, json, sarif. Text goes
                                 to the error stream; what other programs read goes
                                 to the standard output, alone.
            --jobs=N           How many threads work. Without it: one a processor.
            --timings          Tell where the time went.
            --quiet            Say nothing unless something is wrong.
        -h, --help             Print this help.

      Exit codes:
        0   no mistakes
        1   the content has mistakes; a site that was published before stays as it is
        2   the command line is wrong
        3   the disk, or a fault of the program

      Examples:
        rapporteur build
        rapporteur build --site content/istanbul --out /tmp/istanbul
        rapporteur build --base-url https://example.org/talks/
        rapporteur build --audience AMBER --drafts

      Without a base URL the pages are for looking at: they open from the disk, and
      what needs a public address is left out.
      """;

  @TempDir private Path folder;

  @Test
  void teachesWhoeverGivesNoCommand() {
    run().assertAnswers(2, USAGE, "");
    run("--help").assertAnswers(0, USAGE, "");
    run("-h").assertAnswers(0, USAGE, "");
    run("help").assertAnswers(0, USAGE, "");
  }

  @Test
  void explainsACommand() {
    run("build", "--help").assertAnswers(0, BUILD_HELP, "");
    run("build", "-h", "--quiet").assertAnswers(0, BUILD_HELP, "");
    run("help", "build").assertAnswers(0, BUILD_HELP, "");
    Ran check = run("help", "check");
    assertEquals(0, check.code());
    assertTrue(check.out().startsWith("Usage: rapporteur check [OPTION...]\n"));
  }

  @Test
  void explainsAFindingAndHowMuchWeightItHas() {
    String explained =
        """
        warning[round-without-place]

        A round was held, so it was held somewhere. Where that is not known, the page
        should say so.

        What to do: Give the place, or write under not-known that it was looked for and
        not found.

        A warning stops nothing. In site.yaml, findings: {round-without-place: error}
        makes it stop a build, and findings: {round-without-place: off} says nothing of
        it.
        """;
    run("help", "round-without-place").assertAnswers(0, explained, "");
    run("help", "warning[round-without-place]:").assertAnswers(0, explained, "");
  }

  @Test
  void explainsAMistake() {
    String explained =
        """
        error[unknown-source]

        Something names a source that has no page in sources/. A claim whose source
        cannot be looked up is worth nothing.

        What to do: Correct the key, or create sources/KEY.md for it.
        """;
    run("help", "unknown-source").assertAnswers(0, explained, "");
    run("help", "error[unknown-source]:").assertAnswers(0, explained, "");
    run("help", "unknown-sourse")
        .assertAnswers(
            2,
            "",
            "rapporteur: there is no mistake “unknown-sourse”; did you mean “unknown-source”?\n"
                + "Try: rapporteur --help\n");
  }

  @Test
  void explainsEveryMistakeInEightyColumns() {
    for (Code code : Code.values()) {
      Ran help = run("help", code.id());
      assertTrue(help.out().contains("\n\nWhat to do: "), help.out());
      assertTrue(help.out().lines().count() > 4, () -> "no meaning: " + help.out());
      help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  @Test
  void fitsHelpInEightyColumns() {
    run("help").out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    for (String command : COMMANDS.names()) {
      Ran help = run("help", command);
      assertEquals(0, help.code());
      help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  @Test
  void printsItsVersion() {
    run("--version").assertAnswers(0, "rapporteur development\n", "");
    run("version").assertAnswers(0, "rapporteur development\n", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          biuld                  | there is no command “biuld”; did you mean “build”?
          --site x               | the command comes first, as in: rapporteur build --site
          help build check       | help explains one command at a time
          version --quiet        | version takes no more words
          """)
  void saysWhatIsWrongWithTheCommand(String line, String sentence) {
    run(line.split(" "))
        .assertAnswers(2, "", "rapporteur: " + sentence + "\nTry: rapporteur --help\n");
  }

  @Test
  void namesAllCommandsToWhoeverAsksForNoneOfThem() {
    run("nonsense")
        .assertAnswers(
            2,
            "",
            "rapporteur: there is no command “nonsense”; there are "
                + String.join(", ", COMMANDS.names())
                + "\nTry: rapporteur --help\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --sit x                | there is no option “--sit”; did you mean “--site”?
          --nonsense             | there is no option “--nonsense”
          folder                 | “folder” belongs to no option; the site's folder is named by --site
          --site                 | --site needs a value: --site DIR
          --site --quiet         | --site needs a value: --site DIR
          --quiet --quiet        | --quiet is given twice
          --quiet=yes            | --quiet takes no value
          --drafts=false         | --drafts takes no value
          -hx                    | there is no option “-hx”; did you mean “-h”?
          --site absent          | there is no folder “absent”
          --site a.md            | --site names a folder, and “a.md” is a file
          --format jsn           | --format takes text, json, sarif, not “jsn”; did you mean “json”?
          --format xml           | --format takes text, json, sarif, not “xml”
          --jobs 0               | --jobs takes a whole number from 1 to 256, not “0”
          --jobs -1              | --jobs takes a whole number from 1 to 256, not “-1”
          --jobs many            | --jobs takes a whole number from 1 to 256, not “many”
          --jobs 99999999999     | --jobs takes a whole number from 1 to 256, not “99999999999”
          --base-url example.org | --base-url takes an address such as https://example.org/talks/, not “example.org”
          --base-url ftp://x.org | --base-url takes an address such as https://example.org/talks/, not “ftp://x.org”
          --base-url https://    | --base-url takes an address such as https://example.org/talks/, not “https://”
          --base-url http://x/?a | --base-url takes an address such as https://example.org/talks/, not “http://x/?a”
          --audience desk        | --audience takes RED, AMBER+STRICT, AMBER, GREEN, CLEAR, not “desk”
          --audience ambr        | --audience takes RED, AMBER+STRICT, AMBER, GREEN, CLEAR, not “ambr”; did you mean “AMBER”?
          --as-of=2025-05        | --as-of takes a day, such as 2025-05-16, not “2025-05”
          --as-of 2025-05-16T10:00Z | --as-of takes a day, such as 2025-05-16, not “2025-05-16T10:00Z”
          --today 2025-05-16?    | --today takes a day, such as 2025-05-16, or a moment, such as 2025-05-16T13:30Z, not “2025-05-16?”
          """)
  void saysWhatIsWrongWithAnOption(String line, String sentence) throws IOException {
    Files.writeString(folder.resolve("a.md"), "");
    run(("build " + line).split(" "))
        .assertAnswers(2, "", "rapporteur: " + sentence + "\nTry: rapporteur build --help\n");
  }

  @Test
  void hasNoOutputFolderInCheck() {
    run("check", "--out", "x")
        .assertAnswers(
            2, "", "rapporteur: there is no option “--out”\nTry: rapporteur check --help\n");
  }

  @Test
  void refusesAnEmptyName() {
    run("check", "--site", "")
        .assertAnswers(
            2, "", "rapporteur: --site needs the name of a folder\nTry: rapporteur check --help\n");
  }

  @Test
  void readsNoArgumentsFromFiles() throws IOException {
    Files.writeString(folder.resolve("words"), "--quiet");
    assertEquals(2, run("check", "@words").code());
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }
}
