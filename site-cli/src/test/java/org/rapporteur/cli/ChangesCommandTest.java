package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BuiltSite;

class ChangesCommandTest {
  @TempDir private Path folder;

  private void commit(Git git, String title) throws Exception {
    BuiltSite.write(
        folder,
        Map.of(
            "dossier/site.yaml",
            "title: Talks\n",
            "dossier/people/anna.md",
            "---\ntitle: " + title + "\n---\n"));
    git.add().addFilepattern(".").call();
    git.commit()
        .setMessage(title)
        .setAuthor("A", "a@example.org")
        .setCommitter("A", "a@example.org")
        .setSign(false)
        .call();
  }

  @Test
  void comparesTwoRevisionsOfASiteInAFolderOfTheRepository() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      commit(git, "Anna");
      commit(git, "Anna K");
    }
    Files.writeString(folder.resolve("dossier/people/anna.md"), "not committed");
    Ran.in(folder, "changes", "HEAD~1", "HEAD", "--site", "dossier", "--out", "told")
        .assertAnswers(
            0,
            """
            people/anna: title-changed (Anna K): the title was “Anna” and is “Anna K”
            1 change from HEAD~1 to HEAD.
            """,
            "");
    assertTrue(Files.readString(folder.resolve("told/index.html")).contains("Anna K"));
    assertTrue(Files.readString(folder.resolve("told/changes.atom")).contains("<entry>"));
    assertTrue(Files.readString(folder.resolve("told/changes.json")).contains("title-changed"));
    Ran missing = Ran.in(folder, "changes", "v9", "HEAD", "--site", "dossier");
    assertEquals(2, missing.code());
    assertTrue(missing.err().startsWith("rapporteur: there is no revision “v9”\n"), missing.err());
  }

  @Test
  void tellsOfARevisionThatHadMistakes() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      commit(git, "Anna\nnonsense: 1");
    }
    Ran ran = Ran.in(folder, "changes", "HEAD", "HEAD", "--site", "dossier");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("people/anna.md:3:1: error[unknown-key]"), ran.err());
  }

  @Test
  void comparesTwoBuiltSites() throws IOException {
    Path site = BuiltSite.write(folder.resolve("site"), Map.of("site.yaml", "title: Talks\n"));
    BuiltSite.of(site, folder.resolve("one"));
    BuiltSite.write(site, Map.of("people/anna.md", "---\n---\n"));
    BuiltSite.of(site, folder.resolve("two"));
    String told =
        "people/anna: page-added (Anna): the page is new\n1 change from one to two/data/site.json.\n";
    Ran.in(folder, "changes", "one", "two/data/site.json").assertAnswers(0, told, "");
    Ran.in(folder, "changes", "one", "one")
        .assertAnswers(0, "Nothing changed from one to one.\n", "");
  }

  /** A data file can be anybody's, and what it says is printed on a terminal. */
  @Test
  void tellsAChangeOnOneLineWhateverIsInTheData() throws IOException {
    String site = "{\"format\": \"rapporteur-site\", \"entities\": [%s]}";
    Files.writeString(folder.resolve("a.json"), site.formatted(""));
    Files.writeString(
        folder.resolve("b.json"),
        site.formatted("{\"page\": \"people/anna\", \"title\": \"\\u001b[2J\\nAnna\\u202e\"}"));
    Ran.in(folder, "changes", "a.json", "b.json")
        .assertAnswers(
            0,
            "people/anna: page-added (␛[2J␊Anna\ufffd): the page is new\n"
                + "1 change from a.json to b.json.\n",
            "");
  }

  @Test
  void saysWhatIsNoStateOfASite() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{}");
    Ran ran = Ran.in(folder, "changes", "a.json", "a.json");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("“a.json” is no data of a site"), ran.err());
    Files.writeString(folder.resolve("two.json"), "{}\n{}");
    String after = "in line 2, column 1: it goes on after its end";
    Ran two = Ran.in(folder, "changes", "two.json", "two.json");
    assertEquals(2, two.code());
    assertTrue(two.err().contains(after), two.err());
    Files.createDirectories(folder.resolve("empty"));
    assertTrue(Ran.in(folder, "changes", "empty", "a.json").err().contains("is it a built site"));
    assertTrue(Ran.in(folder, "changes", "HEAD", "HEAD").err().contains("in no git repository"));
  }
}
