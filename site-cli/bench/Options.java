import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command line asks for: options by name, and the words that are none. */
record Options(Map<String, String> given, List<String> words) {
  static final String USAGE =
      """
      java site-cli/bench/Bench.java [--pages N] [--runs N] …
        --pages N          the size of the corpus, from 10 on; 1000 without it
        --runs N           how often each is measured, after a first round thrown away; 7 without it;
                           with 0 each is built once and compared, and nothing is measured
        --seed N           another corpus of the same kind
        --tools A,B        of plain, full, hugo and eleventy; all without it
        --work DIR         where to work, best in memory (/dev/shm); the system's folder without it
        --rapporteur FILE  the program; target/rapporteur/bin/rapporteur of this clone without it
        --hugo FILE        the program; hugo on the PATH without it
        --eleventy FILE    the program; eleventy on the PATH without it
        --keep yes         leaves the sites, and what was made of them, in the work folder
      java site-cli/bench/Bench.java compare --pages N [--seed N] DIR…
        says where a folder does not hold the pages, links and backlinks of the corpus
      """;

  private static final Set<String> NAMES =
      Set.of(
          "--pages",
          "--runs",
          "--seed",
          "--tools",
          "--work",
          "--rapporteur",
          "--hugo",
          "--eleventy",
          "--keep");

  static Options of(String... arguments) {
    Map<String, String> given = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      String word = arguments[i];
      if (!word.startsWith("-")) {
        words.add(word);
      } else if (NAMES.contains(word) && i + 1 < arguments.length) {
        given.put(word, arguments[++i]);
      } else {
        throw new IllegalArgumentException("what is " + word + "?");
      }
    }
    return new Options(given, words);
  }

  Corpus corpus() {
    int pages = number("--pages", 1_000);
    if (pages < 10) {
      throw new IllegalArgumentException("a corpus has at least 10 pages");
    }
    return new Corpus(pages, number("--seed", 6));
  }

  int runs() {
    return number("--runs", 7);
  }

  List<String> tools() {
    return List.of(text("--tools", "plain,full,hugo,eleventy").split(","));
  }

  Path work() {
    return Path.of(text("--work", System.getProperty("java.io.tmpdir")))
        .toAbsolutePath()
        .resolve("rapporteur-bench");
  }

  boolean keeps() {
    return given.containsKey("--keep");
  }

  String text(String name, String usual) {
    return given.getOrDefault(name, usual);
  }

  private int number(String name, int usual) {
    return Integer.parseInt(text(name, String.valueOf(usual)));
  }
}
