package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences by which pages mention others, as the pages show them. */
final class MentionTest {
  private static final String LONG = "the talks went on and on and on ".repeat(14);

  @TempDir private Path temp;

  @Test
  void showsATitleOnlyWhereThePageDoes() throws IOException {
    assertEquals(
        List.of("bob, anna left.", "bob, Anna left."),
        mentions("- bob, [[anna|anna]] left.\n- bob, [[anna]] left.\n"));
  }

  @Test
  void showsTheTitlesOfAllLinksInASentence() throws IOException {
    assertEquals(List.of("Anna met Bob.", "Anna met Bob."), mentions("[[anna]] met [[bob]].\n"));
  }

  @Test
  void showsTheTitlesOfAllLinksAtTheEndOfALongSentence() throws IOException {
    List<String> mentions = mentions(LONG + "until [[anna]] met [[bob]] there.\n");
    assertEquals(2, mentions.size());
    for (String mention : mentions) {
      assertEquals("until Anna met Bob there.", mention.substring(mention.indexOf("until")));
      assertEquals("…", mention.substring(0, 1));
    }
  }

  @Test
  void saysWhatIsWrittenAroundAComment() throws IOException {
    assertEquals(
        List.of("The envoys of both sides saw Anna for more than two hours."),
        mentions(
            "The envoys of both sides <!-- [[bob]] and others, it is said --> saw [[anna]] for more"
                + " than two hours.\n"));
  }

  private List<String> mentions(String prose) throws IOException {
    SiteFixture site =
        SiteFixture.empty(temp)
            .with("people/anna.md", "---\ntitle: Anna\n---\n")
            .with("people/bob.md", "---\ntitle: Bob\n---\n")
            .with("briefs/one.md", "---\ntitle: One\n---\n\n" + prose);
    assertEquals("", site.diagnostics());
    String data = Files.readString(site.out().orElseThrow().resolve("data/site.json"));
    return Pattern.compile("\"sentence\": \"([^\"]*)\"")
        .matcher(data)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
