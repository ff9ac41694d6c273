package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.starter.NewPage;
import org.rapporteur.starter.SiteContents;
import org.rapporteur.starter.TitleId;

/** {@code rapporteur new}: adds a page to a site, with comments that explain its fields. */
record NewCommand() implements Command {
  @Override
  public String name() {
    return "new";
  }

  @Override
  public String summary() {
    return "adds a page, with comments that explain its fields";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addWord("TYPE", "What the page is about: person, round, source … or a folder's name.");
    spec.addRest("TITLE", "The title of the page.");
    spec.addOption(
            Option.valued(
                "--id",
                "ID",
                "The id, which is the file's name. Without it, the id is made of the title."))
        .addOption(SiteOptions.siteOption())
        .addOption(SiteOptions.helpOption());
    spec.teach(
        "Adds a page to a site: a file in the right folder, with its title, the fields it needs,"
            + " and comments that say what else can be said. A file that is there already is"
            + " never changed.",
        """
        Examples:
          rapporteur new person "Rustem Umerov"
          rapporteur new round "2025-05-16 Istanbul"
          rapporteur new source "Envoys meet on the island" --id courier-0305

        Quotation marks keep the shell from misreading signs such as & ' and ( in a title.\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    Path site = SiteOptions.folderOf(arguments, terminal.folder());
    String named = SiteOptions.nameOf(arguments);
    SiteContents contents = contents(site, named);
    EntityType type = type(contents, arguments.word(0));
    String title = title(arguments.word(1));
    String id = id(arguments.value("--id"), type, title, contents.language());
    NewPage page = new NewPage(contents.schema(), type, id, title);
    boolean another = arguments.has("--id");
    refuseIfThere(contents, page, another ? List.of(id) : List.of(id, title), site);
    List<String> near = contents.near(type, title);
    page.write(site);
    String shown = Path.of(named, page.path()).toString();
    terminal.say("Made " + shown + "\n" + next(page));
    near.forEach(file ->
        terminal.tell(
            "note: %s has nearly this name, too; is it the same %s?\n"
                .formatted(file, type.kind())));
    return ExitCode.CLEAN;
  }

  static SiteContents contents(Path site, String named) throws IOException, WrongUsage {
    Optional<SiteContents> contents = SiteContents.of(site);
    if (contents.isEmpty()) {
      throw new WrongUsage(
          (named.isEmpty() ? "this folder" : "“" + named + "”")
              + " is no site: it has no site.yaml; go to the folder of a site, name it by --site,"
              + " or start one: rapporteur init my-talks");
    }
    return contents.get();
  }

  private static EntityType type(SiteContents contents, String word) throws WrongUsage {
    Optional<EntityType> type = contents.type(word);
    if (type.isEmpty()) {
      throw new WrongUsage(
          "there is no type “"
              + word
              + "”"
              + NearNames.hint(word, contents.typeWords())
                  .map(hint -> "; " + hint)
                  .orElseGet(() ->
                      "; there are "
                          + contents.schema().withPages().stream()
                              .map(EntityType::name)
                              .collect(Collectors.joining(", "))));
    }
    return type.get();
  }

  private static String title(String given) throws WrongUsage {
    String title = given.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
    if (title.isEmpty()) {
      throw new WrongUsage("the title is empty, as it must not be: rapporteur new person \"Name\"");
    }
    return title;
  }

  private static String id(Optional<String> given, EntityType type, String title, String language)
      throws WrongUsage {
    if (given.isPresent()) {
      Optional<String> fault = EntityId.fault(given.get());
      if (fault.isPresent()) {
        throw new WrongUsage("“" + given.get() + "” cannot be an id: " + fault.get());
      }
      return given.get();
    }
    Optional<String> id = TitleId.of(title, language);
    if (id.isEmpty()) {
      throw new WrongUsage(
          "“%s” does not say how it is spelt in Latin letters; choose an id yourself: rapporteur new"
                  .formatted(title)
              + " %s \"%s\" --id …".formatted(type.name(), title));
    }
    return id.get();
  }

  /** Two people may have one name, but then somebody has said so by giving an id. */
  private static void refuseIfThere(
      SiteContents contents, NewPage page, List<String> names, Path site) throws WrongUsage {
    List<String> there = contents.holders(page.type(), names);
    if (!there.isEmpty() || Files.exists(site.resolve(page.path()))) {
      throw new WrongUsage(
          "%s is there already, under this name; if this is another %s, give another id: --id %s-2"
              .formatted(
                  there.isEmpty() ? page.path() : there.getFirst(), page.type().kind(), page.id()));
    }
  }

  private static String next(NewPage page) {
    return page.toFill().isEmpty()
        ? "Open it in a text editor and write; its comments say what can stand there.\n"
        : "Open it in a text editor. Still to fill in: "
            + page.toFill().stream().map(Field::name).collect(Collectors.joining(", "))
            + ". “rapporteur check” tells what is missing.\n";
  }
}
