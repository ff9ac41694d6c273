package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.edit.Rename;
import org.rapporteur.report.DiagnosticFormat.Setting;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Templates;

/** {@code rapporteur rename}: another id for a page, in every file that refers to it. */
record RenameCommand(Function<List<SourceFile>, Templates> theme) implements Command {
  @Override
  public String name() {
    return "rename";
  }

  @Override
  public String summary() {
    return "gives a page another id, wherever it is referred to";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addWord("OLD", "The page: its id, folder/id, or the path of its file.");
    spec.addWord("NEW", "Its new id.");
    spec.addOption(SiteOptions.siteOption()).addOption(SiteOptions.helpOption());
    spec.teach(
        "Moves the page's file to its new id, rewrites every reference by the old id, and leaves"
            + " a redirect at the old address. Titles and aliases stay as they are. The site must"
            + " be clean before, and is checked as it will be; if anything is wrong, no file is"
            + " changed.",
        """
        Examples:
          rapporteur rename vladimir-medinsky vladimir-medinskiy
          rapporteur rename people/anna.md anna-karenina --site content/istanbul\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    SiteOptions options = SiteOptions.of(arguments, terminal.folder());
    Rename rename = new Rename(new SiteBuild(theme), options.requestOfWriters());
    return switch (rename.run(inSite(arguments.word(0), options), arguments.word(1))) {
      case Rename.Result.Renamed done -> {
        terminal.say(said(done));
        yield ExitCode.CLEAN;
      }
      case Rename.Result.Refused(String why) -> throw new WrongUsage(why);
      case Rename.Result.Unclean(List<Diagnostic> problems) ->
          refused("the site must be clean before a page is renamed", problems, options, terminal);
      case Rename.Result.Harmful(List<Diagnostic> problems) ->
          refused("the site would no longer be clean", problems, options, terminal);
    };
  }

  /** A path as the shell completes it, which may begin with the site's folder. */
  private static String inSite(String word, SiteOptions options) {
    String site = options.site().isEmpty() ? "" : options.site().replaceFirst("/?$", "/");
    return !site.isEmpty() && word.startsWith(site) ? word.substring(site.length()) : word;
  }

  private static String said(Rename.Result.Renamed done) {
    String references =
        switch (done.references()) {
          case 0 -> "No reference had to be rewritten";
          case 1 -> "1 reference was rewritten, in 1 file";
          default ->
              "%d references were rewritten, in %d %s"
                  .formatted(done.references(), done.files(), done.files() == 1 ? "file" : "files");
        };
    return """
    Renamed %s to %s.
    %s.
    %s
    """
        .formatted(
            done.from(),
            done.to(),
            references,
            done.redirect()
                .map(old -> "The old address, " + old + ", leads to the new one.")
                .orElse("The old address differs in letter case only, and has no redirect."));
  }

  private static int refused(
      String why, List<Diagnostic> problems, SiteOptions options, Terminal terminal) {
    terminal.tell(
        options
            .format()
            .write(problems, new Setting(options.site(), terminal.color(), Version.current())));
    terminal.tell("Nothing was renamed: " + why + ".\n");
    return ExitCode.CONTENT_HAS_ERRORS;
  }
}
