package org.rapporteur.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.CommandPages;
import org.rapporteur.cli.Ran;
import org.rapporteur.handbook.Chapter.Step;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.value.Length;
import org.rapporteur.value.Parsed;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.When;

/**
 * The chapters of the handbook, done step by step as a reader would: files are written, commands
 * typed, and what they answer is what the chapter shows.
 */
class ChapterTest {
  /** The chapter that begins with an empty folder; the others go on from the example site. */
  private static final String TUTORIAL = "ten-minutes";

  /** What a page of a type cannot be without, beside what an example shows. */
  private static final Map<String, String> NEEDED =
      Map.of("delegation", "of: arvenia\n", "session", "round: 2031-04-02-port-sarn\n");

  /** What stands in the place of an answer's part that a chapter does not show. */
  private static final String AND_SO_ON = "\n…\n";

  /** Commands that would wait for a reader. */
  private static final List<String> WAITING = List.of("serve");

  private final Schema schema = Handbook.schema();

  @TempDir private Path temp;

  ChapterTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> doesWhatItTells() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> guide = Files.list(Handbook.FOLDER.resolve("guide"))) {
      guide.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files.stream()
        .map(file ->
            dynamicTest(String.valueOf(file.getFileName()), () -> follow(Chapter.of(file))));
  }

  private void follow(Chapter chapter) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(chapter.name()));
    if (!chapter.name().equals(TUTORIAL)) {
      copy(Handbook.EXAMPLE.folder(), folder);
    }
    Path here = folder;
    for (Step step : chapter.steps()) {
      String place = chapter.name() + ".md:" + step.line();
      switch (step) {
        case Chapter.Write write -> write(here, write.path(), write.text());
        case Chapter.Delete delete ->
            assertTrue(Files.deleteIfExists(here.resolve(delete.path())), place);
        case Chapter.Facts facts -> facts(here, facts);
        case Chapter.Prose prose ->
            write(here, "briefs/line-" + prose.line() + ".md", "---\n---\n" + prose.text());
        case Chapter.Type type -> here = type(here, type, place);
      }
    }
    if (!chapter.steps().isEmpty()) {
      assertClean(here, chapter.name() + " at its end");
    }
  }

  private static Path type(Path here, Chapter.Type type, String place) {
    List<String> words = words(type.command());
    if (words.getFirst().equals("cd")) {
      return here.resolve(words.get(1));
    }
    assertEquals("rapporteur", words.getFirst(), place);
    if (WAITING.contains(words.get(1))) {
      assertTrue(CommandPages.names().contains(words.get(1)), place);
      return here;
    }
    Ran ran = Ran.in(here, words.subList(1, words.size()).toArray(String[]::new));
    if (type.answer().isEmpty()) {
      assertEquals(0, ran.code(), place + ": " + ran.err());
    } else {
      assertAnswers(type.answer(), ran, place);
    }
    return here;
  }

  /** A line “…” stands for whatever else is answered, on whichever of the two streams. */
  private static void assertAnswers(String answer, Ran ran, String place) {
    if (!answer.contains(AND_SO_ON)) {
      assertEquals(answer, ran.out() + ran.err(), place);
      return;
    }
    String rest = ran.err() + ran.out();
    for (String part : answer.split(AND_SO_ON, -1)) {
      assertTrue(rest.contains(part), place + ": " + part + "is not in " + rest);
      rest = rest.substring(rest.indexOf(part) + part.length());
    }
  }

  /** The words of a command line; quotation marks hold together what is between them. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  private void facts(Path here, Chapter.Facts facts) throws IOException {
    EntityType type = schema.get(facts.type());
    String needed = NEEDED.getOrDefault(type.name(), "");
    String path = type.folder().orElseThrow() + "/line-" + facts.line() + ".md";
    write(here, path, "---\n" + needed + facts.text() + "---\n");
  }

  private static void assertClean(Path site, String place) {
    Ran ran = Ran.in(site, "check");
    assertEquals(0, ran.code(), () -> place + ": " + ran.err());
  }

  private static void write(Path here, String path, String text) throws IOException {
    Path file = here.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void everyDateAndAmountOfTheTablesCanBeRead() throws IOException {
    String heading = "";
    int read = 0;
    for (String line : Files.readAllLines(Handbook.FOLDER.resolve("guide/dates.md"))) {
      heading = line.startsWith("## ") ? line.substring(3) : heading;
      Matcher row = Pattern.compile("\\| `([^`]+)` \\|.*").matcher(line);
      if (row.matches()) {
        Parsed<?> value =
            switch (heading) {
              case "How long" -> Length.parse(row.group(1));
              case "How many" -> Quantity.parse(row.group(1));
              default -> When.parse(row.group(1));
            };
        assertTrue(value instanceof Parsed.Ok<?>, line + " " + value);
        read++;
      }
    }
    assertTrue(read > 20, "hardly any dates");
  }

  @Test
  void everyFieldOfEveryTypeIsInTheExampleSite() throws IOException {
    for (EntityType type : schema.withPages()) {
      for (var field : type.fields().values()) {
        boolean inherited = schema.get(Schema.ROOT).fields().containsKey(field.name());
        if (!inherited) {
          assertTrue(!Handbook.EXAMPLE.entry(type, field).isEmpty(), field.name());
        }
      }
    }
  }
}
