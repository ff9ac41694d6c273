package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --fix}, {@code check --create-missing} and {@code rename} say. */
class MendingTest {
  @TempDir private Path temp;

  private Path site() throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    Files.writeString(site.resolve("site.yaml"), "title: A site\n");
    Path organizations = Files.createDirectories(site.resolve("organizations"));
    Files.writeString(organizations.resolve("russia.md"), "---\ntitle: Russia\n---\n");
    Path delegations = Files.createDirectories(site.resolve("delegations"));
    Files.writeString(
        delegations.resolve("d.md"), "---\nof: rusia\nappointed-by: somebody-new\n---\n");
    return site;
  }

  @Test
  void namesEveryChangeAndThenWhatIsLeft() throws IOException {
    Path site = site();
    Ran fixed = Ran.in(temp, "check", "--site", "site", "--fix");
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, fixed.code());
    assertEquals("site/delegations/d.md:2:5: fixed: “rusia” → “russia”\n", fixed.out());
    assertTrue(fixed.err().contains("site/delegations/d.md:3:15: error[unknown-id]"), fixed.err());
    assertTrue(fixed.err().endsWith("1 error in 1 file.\n"), fixed.err());
    assertEquals(
        "---\nof: russia\nappointed-by: somebody-new\n---\n",
        Files.readString(site.resolve("delegations/d.md")));
  }

  @Test
  void leavesTheOutputToTheProgramThatReadsIt() throws IOException {
    site();
    Ran fixed = Ran.in(temp, "check", "--site", "site", "--fix", "--format", "json");
    assertTrue(fixed.out().startsWith("["), fixed.out());
    assertTrue(fixed.err().contains("fixed: “rusia” → “russia”\n"), fixed.err());
  }

  @Test
  void saysWhatWasRenamedAndHowMuchOfTheRestWithIt() throws IOException {
    Path site = site();
    Files.writeString(site.resolve("delegations/d.md"), "---\nof: russia\n---\n[[russia]]\n");
    Ran renamed = Ran.in(temp, "rename", "site/organizations/russia.md", "ru", "--site", "site");
    assertEquals("", renamed.err());
    assertEquals(
        """
        Renamed organizations/russia.md to organizations/ru.md.
        2 references were rewritten, in 1 file.
        The old address, organizations/russia, leads to the new one.
        """,
        renamed.out());
    assertEquals(ExitCode.CLEAN, renamed.code());
    assertEquals(ExitCode.CLEAN, Ran.in(temp, "check", "--site", "site").code());
  }

  @Test
  void renamesNothingInASiteWithMistakes() throws IOException {
    Path site = site();
    Ran refused = Ran.in(temp, "rename", "russia", "ru", "--site", "site");
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, refused.code());
    assertTrue(
        refused
            .err()
            .endsWith("Nothing was renamed: the site must be clean before a page is renamed.\n"),
        refused.err());
    assertTrue(Files.exists(site.resolve("organizations/russia.md")));
  }

  @Test
  void tellsWhatWasMeantWhereThePageIsNotKnown() throws IOException {
    Path site = site();
    Files.writeString(site.resolve("delegations/d.md"), "---\nof: russia\n---\n");
    Ran refused = Ran.in(temp, "rename", "rusia", "ru", "--site", "site");
    assertEquals(ExitCode.WRONG_USAGE, refused.code());
    assertEquals(
        "rapporteur: no page has the id “rusia”; did you mean “russia”?\n"
            + "Try: rapporteur rename --help\n",
        refused.err());
  }
}
