import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rapporteur's preview with one page open, which waits for the event that tells it to reload. */
final class Served implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://[^/\\s]+/");
  private static final Pattern PRINT = Pattern.compile("\"print\": *\"([^\"]*)\"");
  private static final String PAGE = new Corpus.Target(Corpus.Kind.BRIEF, 0).path();

  private final Process process;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final BlockingQueue<String> prints = new LinkedBlockingQueue<>();
  private final Stream<String> lines;
  private final Tool tool;
  private String seen;

  private Served(Tool tool, Process process) throws IOException, InterruptedException {
    this.tool = tool;
    this.process = process;
    URI page = URI.create(address() + "_live/events?path=/" + PAGE + "/");
    this.lines = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofLines()).body();
    Thread.ofVirtual().start(this::listen);
    this.seen = next();
  }

  static Served of(Tool tool) throws IOException, InterruptedException {
    List<String> command = List.of(tool.build().getFirst(), "serve", "--port", "0");
    Process process =
        tool.process(command).redirectError(tool.folder().resolve("serve.txt").toFile()).start();
    try {
      return new Served(tool, process);
    } catch (IOException | InterruptedException | RuntimeException e) {
      process.destroy();
      throw e;
    }
  }

  private String address() throws IOException {
    BufferedReader said = process.inputReader();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread.ofVirtual().start(() -> drain(said));
        return address.group();
      }
    }
    throw new IOException("serve ended: " + Files.readString(tool.folder().resolve("serve.txt")));
  }

  /** A program whose words nobody reads would stop. */
  private static void drain(BufferedReader said) {
    try {
      said.lines().forEach(_ -> {});
    } catch (UncheckedIOException e) {
      // The preview was closed.
    }
  }

  private void listen() {
    try {
      lines.map(PRINT::matcher).filter(Matcher::find).forEach(found -> prints.add(found.group(1)));
    } catch (UncheckedIOException e) {
      // The preview was closed.
    }
  }

  private String next() throws IOException, InterruptedException {
    String print = prints.poll(2, TimeUnit.MINUTES);
    if (print == null) {
      throw new IOException("no event came within two minutes");
    }
    return print;
  }

  /** From just before the file is written to the event with the print of another page. */
  Run edit(int round) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    tool.edit(round);
    String print = next();
    while (print.equals(seen)) {
      print = next();
    }
    seen = print;
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Run(seconds, Run.peak(Path.of("/proc", String.valueOf(process.pid()), "status")));
  }

  @Override
  public void close() {
    process.destroy();
    lines.close();
    browser.shutdownNow();
  }
}
