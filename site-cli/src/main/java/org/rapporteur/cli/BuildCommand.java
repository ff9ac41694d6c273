package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Shard;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.model.Audience;
import org.rapporteur.publish.Published;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;
import org.rapporteur.view.Templates;

/** {@code rapporteur build}: checks a site and writes it as web pages. */
record BuildCommand(Function<List<SourceFile>, Templates> theme) implements Command {
  private static final String SHARD = "--shard";
  private static final String USUAL_OUT = "_site";

  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "checks the site and writes it as web pages";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    SiteOptions.addTo(
        spec,
        Option.valued(
            "--out",
            "DIR",
            "The folder to write to: new, empty or an earlier build. Without it: "
                + USUAL_OUT
                + " in the site's folder, and beside it a folder for each other audience."),
        Option.valued(
            SHARD,
            "I/N",
            "Make the Ith of N shares of the files, for N machines that each make one; laid"
                + " into one folder, the shares are the site."));
    spec.teach(
        "Checks a site and writes it as web pages that any web server can publish."
            + " If anything is wrong, every mistake is named with its file, line and column,"
            + " and the pages of the last build stay as they are.",
        """
        Examples:
          rapporteur build
          rapporteur build --site content/istanbul --out /tmp/istanbul
          rapporteur build --base-url https://example.org/talks/
          rapporteur build --audience AMBER --drafts

        Without a base URL the pages are for looking at: they open from the disk, and
        what needs a public address is left out.\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    SiteOptions options = SiteOptions.of(arguments, terminal.folder());
    Optional<String> named = arguments.value("--out");
    Path out =
        (named.isPresent()
                ? SiteOptions.path("--out", named.get(), terminal.folder())
                : options.folder().resolve(usualOut(options.audience())))
            .toAbsolutePath()
            .normalize();
    String shown = named.orElse(Path.of(options.site(), usualOut(options.audience())).toString());
    SiteBuild build = new SiteBuild(theme).remembering(Version.print()).making(shard(arguments));
    return new SiteRun(build, options, terminal)
        .run(Optional.of(out), outcome -> summary(outcome, out, shown), "; nothing was written");
  }

  /** What not everybody may read has a folder of its own, which no host is told of. */
  private static String usualOut(Audience audience) {
    String label =
        audience.tlp() == Tlp.CLEAR ? "" : "-tlp-" + audience.tlp().word().toLowerCase(Locale.ROOT);
    return USUAL_OUT + label + (audience.drafts() ? "-drafts" : "");
  }

  private static Shard shard(Given arguments) throws WrongUsage {
    Optional<String> given = arguments.value(SHARD);
    Optional<Shard> shard = given.map(Shard::of).orElse(Optional.of(Shard.WHOLE));
    return shard.orElseThrow(() ->
        new WrongUsage(
            SHARD
                + " takes a share and how many there are, such as 2/8, not “"
                + given.orElse("")
                + "”"));
  }

  private static String summary(Outcome outcome, Path out, String shown) {
    String files = outcome.published().map(BuildCommand::files).orElse("");
    String home = out.resolve("index.html").toUri().toString();
    return "Built %s in %s%s.\n".formatted(SiteRun.pages(outcome), shown, files)
        + kinds(outcome.counts())
        + "Open %s\n".formatted(home);
  }

  private static String files(Published published) {
    return ": %d %s written, %d unchanged, %d removed"
        .formatted(
            published.written(),
            published.written() == 1 ? "file" : "files",
            published.unchanged(),
            published.removed());
  }

  private static String kinds(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(" · ", "  ", "\n"));
  }
}
