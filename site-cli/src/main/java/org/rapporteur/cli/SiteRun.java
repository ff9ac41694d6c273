package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.publish.Published;
import org.rapporteur.report.DiagnosticFormat.Setting;
import org.rapporteur.work.Stopwatch;

/** One run over a site as the terminal sees it: progress, mistakes, notices and a summary. */
final class SiteRun {
  private final SiteBuild build;
  private final SiteOptions options;
  private final Terminal terminal;

  SiteRun(SiteBuild build, SiteOptions options, Terminal terminal) {
    this.build = build;
    this.options = options;
    this.terminal = terminal;
  }

  /**
   * Runs the pipeline, and reports.
   *
   * @param out the folder to publish to; empty to check only
   * @param summary what to say of a clean run
   * @param regret what to add where there are mistakes
   */
  int run(Optional<Path> out, Function<Outcome, String> summary, String regret) throws IOException {
    Outcome outcome = outcome(out);
    List<Diagnostic> problems = outcome.diagnostics();
    boolean forPrograms = options.format().isForPrograms();
    String report =
        options
            .format()
            .write(problems, new Setting(options.site(), terminal.color(), Version.current()));
    if (forPrograms) {
      terminal.say(report);
    } else if (!outcome.isClean() || !options.quiet()) {
      terminal.tell(report);
    }
    if (!outcome.isClean()) {
      terminal.tell(forPrograms ? "" : tally(problems) + regret + ".\n");
      return ExitCode.CONTENT_HAS_ERRORS;
    }
    if (!options.quiet()) {
      (out.isPresent() ? outcome.notices() : List.<String>of()).forEach(this::note);
      outcome.published().flatMap(Published::leftBehind).ifPresent(this::noteLeftBehind);
      terminal.say(forPrograms ? "" : summary.apply(outcome));
    }
    return ExitCode.CLEAN;
  }

  private Outcome outcome(Optional<Path> out) throws IOException {
    Stopwatch watch = options.timed() ? Stopwatch.running() : Stopwatch.stopped();
    SiteBuild timed = build.timed(watch);
    Outcome outcome =
        terminal.isWatched() && !options.quiet()
            ? watched(timed, out)
            : timed.run(options.request(out));
    terminal.tell(options.timed() ? TimingsTable.of(watch) : "");
    return outcome;
  }

  private Outcome watched(SiteBuild timed, Optional<Path> out) throws IOException {
    ProgressBar bar = new ProgressBar(terminal);
    try {
      return timed.telling(bar).run(options.request(out));
    } finally {
      bar.wipe();
    }
  }

  private void noteLeftBehind(Path folder) {
    note("the old pages could not be deleted from " + folder + "; the next build tries again");
  }

  private void note(String notice) {
    terminal.tell("note: " + notice + "\n");
  }

  /** How many pages a run saw: {@code 74 pages}. */
  static String pages(Outcome outcome) {
    int pages = outcome.counts().values().stream().mapToInt(Integer::intValue).sum();
    return pages == 1 ? "1 page" : pages + " pages";
  }

  /** How many problems there are: {@code 2 errors and 1 warning in 3 files}. */
  static String tally(List<Diagnostic> problems) {
    long files = problems.stream().map(problem -> problem.span().file().path()).distinct().count();
    long errors = problems.stream().filter(Diagnostic::isError).count();
    String counts =
        Stream.of(count(errors, "error"), count(problems.size() - errors, "warning"))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(" and "));
    return counts + (files == 1 ? " in 1 file" : " in " + files + " files");
  }

  private static String count(long number, String noun) {
    return number == 0 ? "" : number + " " + noun + (number == 1 ? "" : "s");
  }
}
