package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Templates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rapporteur check}: looks for every mistake that {@code build} would, writes nothing. */
record CheckCommand(Function<List<SourceFile>, Templates> theme) implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "only looks for mistakes, and writes nothing";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    SiteOptions.addTo(spec);
    Teaching.add(
        spec,
        name(),
        "Looks for every mistake that would stop a build, and writes nothing. Each is"
            + " named with its file, line and column, and with what was probably meant.",
        """
        Examples:
          rapporteur check
          rapporteur check --site content/istanbul
          rapporteur check --format sarif > rapporteur.sarif\
        """);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Terminal terminal) throws IOException, WrongUsage {
    SiteOptions options = SiteOptions.of(arguments, terminal.folder());
    return new SiteRun(theme, options, terminal)
        .run(Optional.empty(), outcome -> "No problems in " + SiteRun.pages(outcome) + ".\n", "");
  }
}
