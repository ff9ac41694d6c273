package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.editor.EditorFiles;
import org.rapporteur.starter.SiteContents;

/** {@code rapporteur schema}: tells editors what may stand in the files of a site. */
record SchemaCommand() implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "lets your editor complete and check what you write";
  }

  @Override
  public Spec spec() {
    Spec spec = new Spec();
    spec.addOption(SiteOptions.siteOption()).addOption(SiteOptions.helpOption());
    spec.teach(
        "Writes a JSON Schema for each type, for site.yaml and for the files in types/, to"
            + " .rapporteur/schema, and the editor settings that use them. Run it again when"
            + " types or pages are added. A settings file that is there already stays as it is.",
        """
        Examples:
          rapporteur schema
          rapporteur schema --site content/istanbul

        What uses them:
          Visual Studio Code with the extension “YAML” (redhat.vscode-yaml) completes
          and checks site.yaml and types/*.yaml by .vscode/settings.json. It does not
          look into Markdown files, so the front matter of briefs is not its business.
          remark-lint checks front matter, with Node.js:
            npm install remark-cli remark-frontmatter remark-lint-frontmatter-schema
            npx remark --rc-path .rapporteur/remarkrc.json --frail .
          Copy that file to .remarkrc.json, and the extension “unified” shows the same
          in Visual Studio Code.
        “rapporteur check” is stricter than both, and needs neither.\
        """);
    return spec;
  }

  @Override
  public int run(Given arguments, Terminal terminal) throws IOException, WrongUsage {
    Path site = SiteOptions.folderOf(arguments, terminal.folder());
    String named = SiteOptions.nameOf(arguments);
    SiteContents contents = NewCommand.contents(site, named);
    EditorFiles files = EditorFiles.of(contents);
    boolean settled = files.write(site);
    terminal.say(
        "Wrote %d schemas to %s\n"
            .formatted(files.schemas(), Path.of(named, EditorFiles.SCHEMAS).toString()));
    Path settings = Path.of(named, EditorFiles.SETTINGS);
    terminal.say(
        settled
            ? "Visual Studio Code finds them by " + settings + "\n"
            : settings + " is your own and stays as it is; add this to it:\n" + files.settings());
    terminal.say("Run this again when types or pages are added.\n");
    return ExitCode.CLEAN;
  }
}
