package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Main;

/** The benchmark at a small size, run as the README says: it runs, and it compares what it says. */
@TestInstance(Lifecycle.PER_CLASS)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program under test is a shell script here")
class BenchTest {
  private static final String PAGES = "20";
  private static final String SAME = ": the pages, links and backlinks of the corpus";

  @TempDir private static Path work;
  private Ran ran = new Ran(0, "");

  /** A run of the benchmark: its exit code, and everything it printed. */
  private record Ran(int code, String text) {}

  @BeforeAll
  void buildsEverySiteOnce() throws IOException, InterruptedException {
    Path program = work.resolve("rapporteur");
    Files.writeString(
        program,
        """
        #!/bin/sh
        exec "%s" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%s" %s "$@"
        """
            .formatted(java(), System.getProperty("java.class.path"), Main.class.getName()));
    assertTrue(program.toFile().setExecutable(true));
    ran =
        bench(
            "--pages",
            PAGES,
            "--runs",
            "0",
            "--tools",
            "plain,full,hugo",
            "--keep",
            "yes",
            "--work",
            work.toString(),
            "--rapporteur",
            program.toString());
  }

  @Test
  void theProgramMakesTheCorpusOfBothItsSites() {
    assertTrue(ran.text().contains("plain" + SAME), ran.text());
    assertTrue(ran.text().contains("full" + SAME), ran.text());
    assertEquals(0, ran.code(), ran.text());
  }

  @Test
  void hugoMakesTheSame() {
    boolean isHere =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hugo")));
    if (!isHere) {
      assertTrue(ran.text().contains("hugo: left out, there is no program hugo"), ran.text());
    }
    assumeTrue(isHere, "Hugo is not installed (Debian: apt install hugo)");
    assertTrue(ran.text().contains("hugo" + SAME), ran.text());
  }

  @Test
  void aLostBacklinkIsADifference() throws IOException, InterruptedException {
    Path made = work.resolve("rapporteur-bench/plain/made/site");
    Path page = made.resolve("people/p0/index.html");
    String html = Files.readString(page);
    int backlinks = html.indexOf("<section class=\"backlinks\">");
    Matcher brief = Pattern.compile("\"[./]*/(briefs/b\\d+)/\"").matcher(html);
    assertTrue(brief.find(backlinks) && backlinks > 0, html);
    Files.writeString(page, html.replace(brief.group(), "\"../../\""));
    Ran compared = bench("compare", "--pages", PAGES, made.toString());
    Files.writeString(page, html);
    assertEquals(1, compared.code(), compared.text());
    assertTrue(
        compared.text().contains("people/p0, backlinks: lacks [" + brief.group(1) + "]"),
        compared.text());
  }

  private static Ran bench(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "bench/Bench.java"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), text);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
