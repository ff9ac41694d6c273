package org.rapporteur.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.EntityType;

final class RenameTest {
  private static final Path SAMPLE = Path.of("..", "content", "istanbul");

  @TempDir private Path temp;

  private Edited site() throws IOException {
    return new Edited(temp.toRealPath())
        .with("site.yaml", "title: A site\n")
        .with("people/anna.md", "---\ntitle: Anna\naliases: [AM]\n---\n")
        .with("people/boris.md", "---\naliases: [Elena]\n---\n[[anna]]\n")
        .with("places/anna.md", "---\n---\n")
        .with("briefs/b.md", "---\n---\n> [!quote] [[boris]]\n> So.\n^so\n\n[[Elena]]\n");
  }

  private void refuses(String why, String from, String to) throws IOException {
    Edited site = site();
    site.with("people/boris.md", "---\naliases: [Elena]\n---\n[[people/anna]]\n");
    Map<String, String> before = site.contents();
    assertEquals(why + "\n", site.rename(from, to));
    assertEquals(before, site.contents());
  }

  @Test
  void saysWhyItCannotBeDoneAndWritesNothing() throws IOException {
    refuses("no page has the id “bris”; did you mean “boris”?", "bris", "x");
    refuses("no page has the id “zzz”", "zzz", "x");
    refuses(
        "“anna” may be people/anna or places/anna; name one of them with its folder", "anna", "x");
    refuses("“AM” is the title or an alias of people/anna; a page is renamed by its id", "AM", "x");
    refuses(
        "people/boris is there already; ids differ by more than letter case or Unicode form",
        "people/anna",
        "BORIS");
    refuses("“a:b” cannot be an id: it holds “:”", "boris", "a:b");
    refuses("“” cannot be an id: it is empty", "boris", "people/");
    refuses("people/boris is its id already", "boris", "people/boris.md");
    refuses("a file whose name begins with “.” or “_” is not read as a page", "boris", "_b");
    refuses(
        "a page stays in its folder, people/: in another one it would be of another type",
        "boris",
        "places/boris");
    refuses(
        "statements/so has no file of its own: it is the quote ^so in briefs/b.md; give that"
            + " another id there",
        "so",
        "x");
  }

  @Test
  void refusesASiteWithMistakes() throws IOException {
    Edited site = site();
    Map<String, String> before = site.contents();
    assertEquals(
        "unclean:\npeople/boris.md:4:1 “anna” may be people/anna or places/anna\n",
        site.rename("boris", "x"));
    assertEquals(before, site.contents());
  }

  @Test
  void keepsAReferenceByAnAliasThatTheNewIdWouldTake() throws IOException {
    Edited site = site();
    site.with("people/boris.md", "---\naliases: [Elena]\n---\n");
    assertEquals(
        "people/anna.md → people/elena.md, 1 in 1, people/anna\n",
        site.rename("people/anna", "elena"));
    assertTrue(site.text("briefs/b.md").contains("[[boris]]\n"), site.text("briefs/b.md"));
    assertEquals("", site.wrong());
  }

  @Test
  void leavesNoRedirectWhereOnlyLetterCaseDiffers() throws IOException {
    Edited site = site();
    site.with("people/boris.md", "---\n---\n").with("briefs/b.md", "---\n---\n[[boris]]\n");
    assertEquals(
        "people/boris.md → people/Boris.md, 1 in 1, no redirect\n", site.rename("boris", "Boris"));
    assertEquals("---\n---\n[[Boris]]\n", site.text("briefs/b.md"));
    assertEquals("---\n---\n", site.text("people/Boris.md"));
  }

  @Test
  void refusesAReferenceThatIsWrittenWithEscapes() throws IOException {
    Edited site = site();
    site.with("people/boris.md", "---\n---\n")
        .with("briefs/b.md", "---\n---\n")
        .with("delegations/d.md", "---\nof: o\nappointed-by: \"bori\\x73\"\n---\n")
        .with("organizations/o.md", "---\n---\n");
    Map<String, String> before = site.contents();
    assertEquals(
        "delegations/d.md:3:16: this reference cannot be rewritten as “x”; it is written with"
            + " escapes, over several lines, or where such an id cannot stand\n",
        site.rename("boris", "x"));
    assertEquals(before, site.contents());
  }

  @Test
  void quotesAnIdAsItsPlaceDemands() throws IOException {
    Edited site = site();
    site.with("people/boris.md", "---\n---\n")
        .with("briefs/b.md", "---\n---\n[x](../people/boris.md) [[boris]]\n")
        .with("organizations/o.md", "---\n---\n")
        .with(
            "delegations/d.md",
            "---\nof: o\nappointed-by: boris\nseats:\n  head: {boris: x}\n  member:\n"
                + "    'boris': x\n  expert: [{person: \"boris\"}]\n---\n");
    assertEquals(
        "people/boris.md → people/'n, {o} (b).md, 6 in 2, people/boris\n",
        site.rename("boris", "'n, {o} (b)"));
    assertEquals("", site.wrong());
    assertEquals(
        "---\nof: o\nappointed-by: '''n, {o} (b)'\nseats:\n  head: {'''n, {o} (b)': x}\n  member:\n"
            + "    '''n, {o} (b)': x\n  expert: [{person: \"'n, {o} (b)\"}]\n---\n",
        site.text("delegations/d.md"));
    assertEquals(
        "---\n---\n[x](../people/%27n,%20%7Bo%7D%20%28b%29.md) [['n, {o} (b)]]\n",
        site.text("briefs/b.md"));
  }

  /** The first page and the last of each type of the sample get another id, then theirs again. */
  @Test
  void leadsWhereItLedForPagesOfEveryType() throws IOException {
    Edited site = new Edited(temp.toRealPath().resolve("sample"));
    copy(SAMPLE, site.site());
    Asked asked = new Asked();
    site.build().telling(asked).run(site.request());
    Corpus corpus = asked.corpus().orElseThrow();
    Map<String, List<EntityId>> targets = Fixes.targets(asked);
    Map<String, String> before = site.contents();
    int renamed = 0;
    for (Entity entity : firstAndLast(corpus)) {
      String folder = entity.type().folder().orElseThrow();
      String path = entity.span().file().path();
      String slug = entity.id().slug();
      String other = "z-" + slug + "-other";
      String there = site.rename(path, other);
      assertTrue(there.startsWith(path + " → " + folder + "/" + other + ".md, "), there);
      assertLeads(entity.id(), new EntityId(entity.id().type(), other), targets, site);
      String back = site.rename(folder + "/" + other, slug);
      assertTrue(back.startsWith(folder + "/" + other + ".md → " + path + ", "), back);
      Map<String, String> after = site.contents();
      String own = String.valueOf(after.get(path));
      String redirect = "redirect-from: [" + folder + "/" + other + "]\n";
      assertTrue(own.contains(redirect), own);
      after.put(path, own.replace(redirect, ""));
      assertEquals(before, after, path);
      site.with(path, before.getOrDefault(path, ""));
      renamed++;
    }
    assertTrue(renamed > 20, "pages were renamed: " + renamed);
  }

  private static List<Entity> firstAndLast(Corpus corpus) {
    List<Entity> chosen = new ArrayList<>();
    for (EntityType type : corpus.schema().withPages()) {
      List<Entity> withFiles =
          corpus.ofType(type.name()).stream()
              .filter(e -> e.span().file().path().startsWith(type.folder().orElseThrow() + "/"))
              .toList();
      if (!withFiles.isEmpty()) {
        chosen.add(withFiles.getFirst());
      }
      if (withFiles.size() > 1) {
        chosen.add(withFiles.getLast());
      }
    }
    return chosen;
  }

  private static void assertLeads(
      EntityId from, EntityId to, Map<String, List<EntityId>> targets, Edited site)
      throws IOException {
    Asked asked = new Asked();
    assertEquals("", Edited.wrong(site.build().telling(asked).run(site.request()).diagnostics()));
    List<List<EntityId>> expected = new ArrayList<>();
    targets
        .values()
        .forEach(all -> expected.add(all.stream().map(id -> id.equals(from) ? to : id).toList()));
    List<List<EntityId>> actual = new ArrayList<>(Fixes.targets(asked).values());
    expected.sort(RenameTest::compare);
    actual.sort(RenameTest::compare);
    assertEquals(expected, actual);
  }

  private static int compare(List<EntityId> one, List<EntityId> other) {
    return one.toString().compareTo(other.toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : new TreeMap<>(named(files.toList())).values()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static Map<String, Path> named(List<Path> files) {
    Map<String, Path> named = new TreeMap<>();
    files.forEach(file -> named.put(file.toString(), file));
    return named;
  }
}
