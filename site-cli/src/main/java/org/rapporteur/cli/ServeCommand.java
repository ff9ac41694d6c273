package org.rapporteur.cli;

import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.serve.Port;
import org.rapporteur.serve.Preview;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Templates;

/** {@code rapporteur serve}: shows a site in the browser while it is written. */
record ServeCommand(Function<List<SourceFile>, Templates> theme) implements Command {
  private static final int LAST_PORT = 65_535;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "shows the site in the browser while you write";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addOption(SiteOptions.siteOption())
        .addOption(
            Option.valued(
                "--port",
                "N",
                "The port to serve at; 0 takes any that is free. Without it: "
                    + Port.USUAL
                    + ", or the next that is free."))
        .addOption(Option.flag("Open the front page in the browser.", "--open"))
        .addOption(
            Option.valued("--jobs", "N", "How many threads work. Without it: one a processor."))
        .addOption(Option.flag("Say nothing unless something is wrong.", "--quiet"))
        .addOption(SiteOptions.helpOption());
    AudienceOptions.addTo(spec);
    spec.teach(
        "Shows a site in the browser, to this computer alone, and shows it anew whenever a file"
            + " of it is saved. Mistakes are named here and on the page, as strictly as by"
            + " build; until they are mended the pages stay as they were. Nothing is written."
            + " Ctrl+C stops it.",
        """
        Examples:
          rapporteur serve --open
          rapporteur serve --site content/istanbul --port 4000\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    SiteOptions options = SiteOptions.of(arguments, terminal.folder());
    Optional<String> named = arguments.value("--port");
    Port port = named.isPresent() ? port(named.get()) : Port.usual();
    ServeJournal journal = new ServeJournal(options, terminal);
    try (Preview preview = open(port, options, journal)) {
      journal.serving(preview.address(), port);
      if (arguments.has("--open")) {
        Browser.open(preview.address(), journal);
      }
      waitForTheEnd(preview, terminal);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.CLEAN;
  }

  private Preview open(Port port, SiteOptions options, ServeJournal journal)
      throws IOException, InterruptedException, WrongUsage {
    journal.reading();
    try {
      return Preview.open(options.request(Optional.empty()), port, new SiteBuild(theme), journal);
    } catch (SocketException e) {
      throw new WrongUsage(
          port instanceof Port.Exactly(int number)
              ? "port " + number + " is taken or not allowed; --port 0 takes any that is free"
              : "no port is free: " + e.getMessage());
    }
  }

  /**
   * Ctrl+C, or the system's wish that the program ends, is the ordinary way to end this command.
   * The JVM would make a failure of it.
   */
  private static void waitForTheEnd(Preview preview, Terminal terminal)
      throws InterruptedException {
    Thread end = new Thread(() -> Main.stop(preview, terminal), "end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      preview.await();
    } finally {
      removeUnlessEnding(end);
    }
  }

  /** Where the process is ending already, the hook is at work, and ends it. */
  private static void removeUnlessEnding(Thread hook) throws InterruptedException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      hook.join();
    }
  }

  private static Port port(String digits) throws WrongUsage {
    if (digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) <= LAST_PORT) {
      return new Port.Exactly(Integer.parseInt(digits));
    }
    throw new WrongUsage(
        "--port takes a whole number from 0 to " + LAST_PORT + ", not “" + digits + "”");
  }
}
