package org.rapporteur.cli;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.audit.Audit;
import org.rapporteur.audit.Leak;
import org.rapporteur.emit.EditionStamp;
import org.rapporteur.model.Audience;
import org.rapporteur.starter.PackagedFolder;

/** {@code rapporteur audit}: looks in a built site for what its audience may not know. */
record AuditCommand() implements Command {
  /** A file of each folder whose words are the program's own, and so betray nothing. */
  private static final List<String> OWN =
      List.of(
          "/org/rapporteur/content/handbook/site.yaml",
          "/org/rapporteur/types/index.txt",
          "/org/rapporteur/theme/templates/layout.ftlh",
          "/org/rapporteur/theme/styles/base.css");

  private static final int MOST = 200;

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String summary() {
    return "looks in a built site for what should not be in it";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addWord("DIR", "The folder of the built site.");
    spec.addOption(SiteOptions.siteOption());
    AudienceOptions.addTo(spec);
    spec.addOption(SiteOptions.helpOption());
    spec.teach(
        "Looks in every file of a built site, and in its name, for what the site's own files mark"
            + " as not for its audience: pages, facts, parts of texts, drafts, comments, files."
            + " It reads the markings by itself, not as build does, so that the one finds the"
            + " faults of the other. Who the audience is stands in the built site; the options"
            + " say otherwise.",
        """
        Examples:
          rapporteur audit _site
          rapporteur audit /tmp/istanbul --site content/istanbul

        A word betrays something if it stands in what is withheld and in nothing that
        is public: a name, a word of six letters or more, a number of five digits; so
        do four words in a row. What is shorter, or public elsewhere, is not looked for.
        Exit code 1 means that something was found.\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    Path site = SiteOptions.folderOf(arguments, terminal.folder());
    String named = arguments.word(0);
    Path out = SiteOptions.path("audit", named, terminal.folder());
    if (!Files.isRegularFile(site.resolve("site.yaml"))) {
      throw new WrongUsage("there is no site.yaml in “" + site + "”; name the site with --site");
    }
    if (!Files.isDirectory(out)) {
      throw new WrongUsage("there is no folder “" + named + "”");
    }
    Audience audience = audience(arguments, out);
    List<Leak> leaks = Audit.of(site.toRealPath(), audience, ownWords()).search(out.toRealPath());
    leaks.stream().limit(MOST).forEach(leak -> terminal.say(said(leak, named)));
    String whom = new EditionStamp.Readers(audience.tlp(), audience.drafts()).said();
    if (leaks.isEmpty()) {
      terminal.say("Nothing withheld from %s was found in %s.\n".formatted(whom, named));
      return ExitCode.CLEAN;
    }
    terminal.tell(
        "%d %s of what is withheld from %s%s.\n"
            .formatted(
                leaks.size(),
                leaks.size() == 1 ? "place tells" : "places tell",
                whom,
                leaks.size() > MOST ? "; the first " + MOST + " are listed" : ""));
    return ExitCode.CONTENT_HAS_ERRORS;
  }

  /** The audience of the built site, unless the command line names one. */
  private static Audience audience(Given arguments, Path out) throws IOException, WrongUsage {
    Audience given = AudienceOptions.of(arguments);
    Optional<EditionStamp.Readers> made = EditionStamp.of(out);
    return new Audience(
        AudienceOptions.named(arguments)
            ? given.tlp()
            : made.map(EditionStamp.Readers::tlp).orElse(given.tlp()),
        given.drafts() || made.map(EditionStamp.Readers::drafts).orElse(false),
        given.today(),
        given.asOf());
  }

  private static String said(Leak leak, String named) {
    String place = Path.of(named, leak.path()) + (leak.line() == 0 ? "" : ":" + leak.line());
    return "%s: leak: “%s” (withheld: %s, %s)\n"
        .formatted(place, leak.words(), leak.source(), leak.why());
  }

  /** The texts of the program itself, which everybody may know. */
  static Collection<String> ownWords() throws IOException {
    Collection<String> texts = new ArrayList<>();
    for (String file : OWN) {
      URL url =
          Optional.ofNullable(AuditCommand.class.getResource(file))
              .orElseThrow(() -> new IllegalStateException(file + " is not in this program"));
      try (PackagedFolder folder = PackagedFolder.around(url)) {
        folder
            .files()
            .values()
            .forEach(bytes -> texts.add(new String(bytes, StandardCharsets.UTF_8)));
      }
    }
    return texts;
  }
}
