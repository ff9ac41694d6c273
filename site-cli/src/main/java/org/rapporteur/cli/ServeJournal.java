package org.rapporteur.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.report.DiagnosticFormat.Setting;
import org.rapporteur.serve.Port;
import org.rapporteur.serve.Witness;

/**
 * What a preview did, as the terminal tells it: one line a rebuild, every mistake in full, and of
 * the warnings those in full that were not there before.
 */
final class ServeJournal implements Witness {
  private final SiteOptions options;
  private final Terminal terminal;
  private final boolean showsProgress;
  private Set<Warning> warned = Set.of();

  ServeJournal(SiteOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.showsProgress = terminal.isWatched() && !options.quiet();
  }

  /** The site is read for the first time. */
  void reading() {
    if (showsProgress) {
      tell("\rReading " + site() + " …");
    }
  }

  /** The preview can be looked at. */
  void serving(URI address, Port wished) {
    if (wished instanceof Port.From(int first, _) && address.getPort() != first) {
      tell("note: port " + first + " is taken, so this is " + address.getPort() + "\n");
    }
    say("Serving %s at %s  (stop with Ctrl+C)\n".formatted(site(), address));
  }

  /** Something that is not needed did not work. */
  void note(String sentence) {
    tell("note: " + sentence + "\n");
  }

  @Override
  public synchronized void shown(
      Set<String> changed, Duration took, boolean isDifferent, List<Diagnostic> warnings) {
    clearProgress();
    warn(warnings);
    String tally = warnings.isEmpty() ? "" : SiteRun.tally(warnings);
    if (!changed.isEmpty()) {
      say(
          "Rebuilt in %d ms: %s%s%s\n"
              .formatted(
                  took.toMillis(),
                  what(changed),
                  isDifferent ? "" : "; the pages are the same",
                  tally.isEmpty() ? "" : "; " + tally));
    } else if (!tally.isEmpty()) {
      say("No errors, %s.\n".formatted(tally));
    }
  }

  /** Tells the warnings that are new; the others have been read. */
  private void warn(List<Diagnostic> warnings) {
    List<Diagnostic> fresh =
        warnings.stream().filter(each -> !warned.contains(Warning.of(each))).toList();
    warned = warnings.stream().map(Warning::of).collect(Collectors.toSet());
    if (!fresh.isEmpty() && !options.quiet()) {
      tell(written(fresh));
    }
  }

  /** A warning but for its line, which moves while one writes above it. */
  private record Warning(String path, Code code, String message) {
    static Warning of(Diagnostic problem) {
      return new Warning(problem.span().file().path(), problem.code(), problem.message());
    }
  }

  @Override
  public synchronized void refused(List<Diagnostic> problems, boolean isBare) {
    clearProgress();
    tell(written(problems));
    tell(
        SiteRun.tally(problems)
            + (isBare
                ? "; the pages are shown as soon as there is none.\n"
                : "; the pages are shown as they were before.\n"));
  }

  @Override
  public synchronized String broke(Throwable fault) {
    clearProgress();
    String sentence = Breakdown.of(fault, terminal.debug());
    tell(sentence);
    return sentence.strip();
  }

  private String written(List<Diagnostic> problems) {
    return options
        .format()
        .write(problems, new Setting(options.site(), terminal.color(), Version.current()));
  }

  private static String what(Set<String> changed) {
    String first = changed.iterator().next();
    return changed.size() == 1 && !first.isEmpty()
        ? first + " changed"
        : changed.size() + " files changed";
  }

  private String site() {
    return options.site().isEmpty() ? "the site" : options.site();
  }

  private void clearProgress() {
    terminal.tell(showsProgress ? "\r\u001b[2K" : "");
  }

  /** What is said is seen at once: the command goes on. */
  private void say(String text) {
    if (!options.quiet()) {
      terminal.say(text);
      terminal.out().flush();
    }
  }

  private void tell(String text) {
    terminal.tell(text);
    terminal.err().flush();
  }
}
