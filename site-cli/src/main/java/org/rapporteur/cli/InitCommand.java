package org.rapporteur.cli;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.starter.Hosting;
import org.rapporteur.starter.NewSite;

/** {@code rapporteur init}: writes the first files of a site. */
record InitCommand() implements Command {
  private static final String SAMPLE = "/org/rapporteur/content/istanbul/site.yaml";
  private static final int MOST_NAMED = 3;
  private static final int LONGEST_LIST = 60;

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "starts a site: a small example that explains itself";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addWord("DIR", "The folder of the new site. It is made if it is not there.");
    spec.addOption(Option.flag("Start with the Istanbul dossier, the large sample.", "--sample"))
        .addOption(Option.valued("--title", "TITLE", "The title of the site."))
        .addOption(
            Option.valued(
                "--hosting",
                "HOST",
                "Add what publishes the site there: "
                    + String.join(", ", Hosting.words())
                    + ". Without it: none.",
                Hosting.words()))
        .addOption(SiteOptions.helpOption());
    spec.teach(
        "Starts a site in a new or empty folder: a small example that builds at once and"
            + " explains every field where it first appears. Nothing that is there already is"
            + " ever touched.",
        """
        Examples:
          rapporteur init my-talks
          rapporteur init my-talks --title "The bridge talks" --hosting github-pages
          rapporteur init istanbul --sample

        In the new folder, “rapporteur serve” shows the site in the browser.\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    String named = arguments.word(0);
    Path folder = SiteOptions.path("init", named, terminal.folder()).normalize();
    refuseIfTaken(folder, named);
    Hosting hosting = hosting(arguments.value("--hosting"));
    Optional<String> title = title(arguments.value("--title"));
    NewSite site =
        arguments.has("--sample")
            ? new NewSite(sample(), title, hosting)
            : NewSite.example(title, hosting);
    List<String> files = site.write(folder);
    boolean here = folder.equals(terminal.folder().normalize());
    terminal.say("Made a site in " + (here ? "this folder" : named) + ":\n\n");
    terminal.say(tree(files));
    terminal.say("\nNext, type:\n\n");
    terminal.say((here ? "" : "  cd " + quoted(named) + "\n") + "  rapporteur serve\n\n");
    terminal.say(advice(files, hosting));
    return ExitCode.CLEAN;
  }

  private static URL sample() {
    return Optional.ofNullable(InitCommand.class.getResource(SAMPLE))
        .orElseThrow(() -> new IllegalStateException("no sample in this program"));
  }

  private static void refuseIfTaken(Path folder, String named) throws IOException, WrongUsage {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WrongUsage("“" + named + "” is a file; init needs a new or an empty folder");
    }
    List<String> there = NewSite.inTheWay(folder);
    if (!there.isEmpty()) {
      throw new WrongUsage(
          "“%s” is not empty (%s); init needs a new or an empty folder, and has touched nothing"
              .formatted(named, some(there)));
    }
  }

  private static String some(List<String> names) {
    List<String> first = names.subList(0, Math.min(MOST_NAMED, names.size()));
    int more = names.size() - first.size();
    return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
  }

  private static Optional<String> title(Optional<String> given) throws WrongUsage {
    if (given.filter(String::isBlank).isPresent()) {
      throw new WrongUsage("--title needs a name: --title \"The bridge talks\"");
    }
    return given;
  }

  private static Hosting hosting(Optional<String> given) throws WrongUsage {
    String word = given.orElse(Hosting.NONE.word());
    Optional<Hosting> hosting = Hosting.of(word);
    if (hosting.isEmpty()) {
      throw new WrongUsage(
          "--hosting takes "
              + String.join(", ", Hosting.words())
              + ", not “"
              + word
              + "”"
              + NearNames.hint(word, Hosting.words()).map(hint -> "; " + hint).orElse(""));
    }
    return hosting.get();
  }

  /** The files by their top folder; where there are many, how many. */
  private static String tree(List<String> files) {
    Map<String, List<String>> folders = new TreeMap<>();
    StringBuilder tree = new StringBuilder();
    for (String file : files) {
      int slash = file.indexOf('/');
      if (slash < 0) {
        tree.append("  ").append(file).append('\n');
      } else {
        folders
            .computeIfAbsent(file.substring(0, slash + 1), _ -> new ArrayList<>())
            .add(file.substring(slash + 1));
      }
    }
    int width = folders.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    folders.forEach((folder, names) ->
        tree.append("  ")
            .append(folder)
            .repeat(" ", width - folder.length())
            .append(listed(names))
            .append('\n'));
    return tree.toString();
  }

  private static String listed(List<String> names) {
    String all = String.join(", ", names);
    return all.length() > LONGEST_LIST ? names.size() + " files" : all;
  }

  private static String quoted(String path) {
    return path.matches("[\\p{L}\\p{N}._/\\\\:-]+") ? path : "\"" + path + "\"";
  }

  private static String advice(List<String> files, Hosting hosting) {
    String guide = "briefs/start-here.md";
    return (files.contains(guide) ? guide + " says how to go on.\n" : "")
        + (hosting.advice().isEmpty() ? "" : hosting.advice() + "\n");
  }
}
