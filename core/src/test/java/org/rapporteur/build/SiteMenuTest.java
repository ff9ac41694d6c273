package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu and the footer lead to the same pages from wherever they are seen. */
final class SiteMenuTest {
  private static final Pattern SITE = Pattern.compile("SiteView\\[.*?asOf=", Pattern.DOTALL);
  private static final Pattern WAY = Pattern.compile("href(?:=\"|=)([^\"\\],]*)");

  @TempDir private Path work;
  private Path out;

  @BeforeEach
  void build() throws IOException {
    SiteFixture site =
        SiteFixture.empty(work)
            .with(
                "site.yaml",
                """
                title: Talks
                menu: [people, berta]
                footer: "Ask [[anna]], or see [[talks/x]]."
                """)
            .with("people/anna.md", "---\n---\n")
            .with("people/berta.md", "---\n---\n")
            .with("people/carla.md", "---\n---\n")
            .with("talks/x.md", "---\n---\n");
    Outcome outcome =
        new SiteBuild(PlainTemplates::new)
            .run(new BuildRequest(site.site(), site.out(), Optional.of("https://e.org/"), 1));
    assertEquals("", site.said(outcome));
    out = site.out().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, people/anna/ talks/x/ ./ people/ people/berta/",
    "people/index.html, anna/ ../talks/x/ ../ ./ berta/",
    "people/anna/index.html, ./ ../../talks/x/ ../../ ../ ../berta/",
    "people/berta/index.html, ../anna/ ../../talks/x/ ../../ ../ ./",
    "people/carla/index.html, ../anna/ ../../talks/x/ ../../ ../ ../berta/",
    "talks/index.html, ../people/anna/ x/ ../ ../people/ ../people/berta/",
    "talks/x/index.html, ../../people/anna/ ./ ../../ ../../people/ ../../people/berta/",
  })
  void leadsThere(String page, String ways) throws IOException {
    String site =
        SITE.matcher(Files.readString(out.resolve(page)))
            .results()
            .findFirst()
            .orElseThrow()
            .group();
    assertEquals(
        ways,
        WAY.matcher(site)
            .results()
            .map((MatchResult way) -> way.group(1))
            .collect(Collectors.joining(" ")));
  }
}
