import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tool with its own site of the corpus, in a folder of its own.
 *
 * @param frame the part of the site that is the same for every size
 * @param build the command line but for the folder to write to, which follows {@code toOut}
 */
record Tool(
    String name,
    String version,
    Dialect dialect,
    Path frame,
    Path folder,
    List<String> build,
    String toOut) {
  /** Whether the site does what the other sites do and no more. */
  boolean isPlain() {
    return !frame.endsWith("full");
  }

  Path site() {
    return folder.resolve("site");
  }

  Path out() {
    return folder.resolve("made").resolve("site");
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  void prepare(Corpus corpus) throws IOException {
    Folders.delete(folder);
    dialect.write(corpus, frame, site());
    Files.createDirectories(out().getParent());
  }

  /** The site as if never built: no output, nothing kept beside it, in it or in the caches. */
  void forget() throws IOException {
    Folders.delete(out().getParent());
    Files.createDirectories(out().getParent());
    Folders.delete(cache());
    List<Path> own = new ArrayList<>();
    try (var all = Files.list(site())) {
      for (Path each : all.toList()) {
        String top = each.getFileName().toString();
        boolean written =
            Files.exists(frame.resolve(top))
                || top.equals("content")
                || List.of(Corpus.Kind.values()).stream().anyMatch(k -> k.folder.equals(top));
        if (!written) {
          own.add(each);
        }
      }
    }
    for (Path each : own) {
      Folders.delete(each);
    }
  }

  Run run() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(build);
    command.add(toOut);
    command.add(out().toString());
    return Run.of(process(command), folder.resolve("log.txt"));
  }

  ProcessBuilder process(List<String> command) throws IOException {
    Files.createDirectories(cache());
    ProcessBuilder process = new ProcessBuilder(command).directory(site().toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("XDG_CACHE_HOME", cache().toString());
    process.environment().put("HUGO_CACHEDIR", cache().resolve("hugo").toString());
    return process;
  }

  /** Adds a sentence to a brief; the sentence must then stand in the output. */
  String edit(int round) throws IOException {
    Path file = dialect.file(site(), new Corpus.Target(Corpus.Kind.BRIEF, 0));
    String sentence = "Edited for the round " + round + " and time " + System.nanoTime() + ".";
    Files.writeString(file, Files.readString(file) + "\n" + sentence + "\n");
    return sentence;
  }

  boolean shows(String sentence) throws IOException {
    Path page = out().resolve(new Corpus.Target(Corpus.Kind.BRIEF, 0).path() + "/index.html");
    return Files.readString(page).contains(sentence);
  }
}
