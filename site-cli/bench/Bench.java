import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The benchmark: the same pages through every tool in turn, compared, then measured. */
final class Bench {
  private final Options options;
  private final Corpus corpus;
  private final List<Tool> tools;

  private Bench(Options options, List<Tool> tools) {
    this.options = options;
    this.corpus = options.corpus();
    this.tools = tools;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      if (List.of(arguments).contains("--help")) {
        System.out.print(Options.USAGE);
        return;
      }
      Options options = Options.of(arguments);
      System.exit(options.words().isEmpty() ? bench(options) : compare(options));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
      System.exit(2);
    }
  }

  private static int compare(Options options) throws IOException {
    if (!options.words().getFirst().equals("compare")) {
      throw new IllegalArgumentException("what is " + options.words().getFirst() + "?");
    }
    boolean isSame = true;
    for (String folder : options.words().subList(1, options.words().size())) {
      isSame &= isSame(folder, new Output(Path.of(folder)).differences(options.corpus(), true));
    }
    return isSame ? 0 : 1;
  }

  private static boolean isSame(String name, List<String> differences) {
    System.out.printf(
        "%s: %s%n",
        name,
        differences.isEmpty()
            ? "the pages, links and backlinks of the corpus"
            : differences.size() + " DIFFERENCES from the corpus");
    differences.stream().limit(10).forEach(each -> System.out.println("  " + each));
    return differences.isEmpty();
  }

  private static int bench(Options options) throws IOException, InterruptedException {
    Path here = Path.of(System.getProperty("jdk.launcher.sourcefile", "site-cli/bench/Bench.java"));
    Files.createDirectories(options.work());
    List<Tool> tools = new Tools(options, here.toAbsolutePath().getParent()).found();
    if (tools.isEmpty()) {
      return 2;
    }
    Bench bench = new Bench(options, tools);
    bench.describe();
    try {
      return bench.run();
    } finally {
      if (!options.keeps()) {
        Folders.delete(options.work());
      }
    }
  }

  private void describe() throws IOException {
    System.out.printf(
        "%d pages, seed %d; %s, %d processors; Java %s; work in %s (%s)%n",
        corpus.size(),
        corpus.seed(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        options.work(),
        Files.getFileStore(options.work()).type());
    tools.forEach(tool -> System.out.println(tool.name() + ": " + tool.version()));
  }

  private int run() throws IOException, InterruptedException {
    for (Tool tool : tools) {
      tool.prepare(corpus);
    }
    Table cold = new Table("Cold build");
    Table unchanged = new Table("New process, nothing changed");
    Table edited = new Table("New process, one page edited");
    for (int round = 0; round <= options.runs(); round++) {
      System.err.println("round " + round + " of " + options.runs());
      for (Tool tool : tools) {
        tool.forget();
        note(round, cold, tool, tool.run());
      }
      if (round == 0 && !compare()) {
        return 1;
      }
      if (options.runs() == 0) {
        return 0;
      }
      for (Tool tool : tools) {
        note(round, unchanged, tool, tool.run());
      }
      for (Tool tool : tools) {
        String sentence = tool.edit(round);
        note(round, edited, tool, tool.run());
        if (!tool.shows(sentence)) {
          throw new IOException(tool.name() + " does not show what was edited");
        }
      }
    }
    List<Table> tables = List.of(cold, unchanged, edited, served());
    if (!compare()) {
      return 1;
    }
    tables.forEach(Table::print);
    floor();
    return 0;
  }

  /** The first round only warms the disk's cache. */
  private static void note(int round, Table table, Tool tool, Run run) {
    if (round > 0) {
      table.add(tool, run);
    }
  }

  private boolean compare() throws IOException {
    boolean isSame = true;
    for (Tool tool : tools) {
      List<String> differences = new Output(tool.out()).differences(corpus, tool.isPlain());
      isSame &= isSame(tool.name(), differences);
    }
    return isSame;
  }

  private Table served() throws IOException, InterruptedException {
    Table table = new Table("serve: one page edited, from the write to the reload event");
    for (Tool tool : tools) {
      if (tool.dialect() == Dialect.RAPPORTEUR) {
        try (Served served = Served.of(tool)) {
          for (int round = 0; round <= options.runs(); round++) {
            note(round, table, tool, served.edit(round));
          }
        }
      }
    }
    return table;
  }

  private void floor() throws IOException, InterruptedException {
    System.out.printf(
        "%n## Write floor: the same files written by nothing but a loop%n%n"
            + "| | files | MB | one thread s | two threads s |%n|---|---|---|---|---|%n");
    for (Tool tool : tools) {
      Floor floor = Floor.of(tool.out(), options.work().resolve("floor"));
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.1f | %.3f | %.3f |%n",
          tool.name(),
          floor.files(),
          floor.bytes() / 1e6,
          floor.oneThread(),
          floor.twoThreads());
    }
  }
}
