package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Templates;

/**
 * {@code rapporteur check}: looks for every mistake that {@code build} would. It writes nothing
 * unless it is asked to mend what is certain.
 */
record CheckCommand(Function<List<SourceFile>, Templates> theme) implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "only looks for mistakes, and can mend some";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    SiteOptions.addTo(
        spec,
        Option.flag(
            "Mend what is certain, in the files themselves: a name or word that is a letter"
                + " away from the only one it can be, and a title or alias where the id"
                + " belongs.",
            "--fix"),
        Option.flag(
            "Write a first page for every id that is named and has none, where its type is"
                + " certain.",
            "--create-missing"));
    spec.teach(
        "Looks for every mistake that would stop a build. Each is named with its file, line"
            + " and column, and with what was probably meant. Nothing is written unless --fix or"
            + " --create-missing asks for it; then every change is named, and what is left.",
        """
        Examples:
          rapporteur check
          rapporteur check --site content/istanbul
          rapporteur check --fix --create-missing
          rapporteur check --format sarif > rapporteur.sarif\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    SiteOptions options = SiteOptions.of(arguments, terminal.folder());
    Mending mending = new Mending(new SiteBuild(theme), options, terminal);
    if (arguments.has("--fix")) {
      mending.fix();
    }
    if (arguments.has("--create-missing")) {
      mending.createMissing();
    }
    return new SiteRun(new SiteBuild(theme), options, terminal)
        .run(Optional.empty(), CheckCommand::summary, "");
  }

  private static String summary(Outcome outcome) {
    return outcome.diagnostics().isEmpty()
        ? "No problems in " + SiteRun.pages(outcome) + ".\n"
        : "No errors in %s, %s.\n"
            .formatted(SiteRun.pages(outcome), SiteRun.tally(outcome.diagnostics()));
  }
}
