package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.BuiltSite;
import org.rapporteur.audience.SecretSite;
import org.rapporteur.audit.Audit;
import org.rapporteur.audit.Leak;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/** What is planted in a built site is found, whatever it is and wherever it is put. */
class AuditTest {
  private static final Map<String, String> SITE =
      Map.ofEntries(
          Map.entry("site.yaml", "title: Talks\n"),
          Map.entry(
              "people/anna.md",
              """
              ---
              title: Anna
              aliases: [{value: Bluebird, tlp: RED}]
              offices:
                - office: Quartermaster
                  tlp: AMBER
                - office: Envoy
              ---
              Public words. %% Ask Wolfgang whether he means it %%

              ::: tlp-amber
              She told us in confidence that the convoy leaves on Friday.
              :::
              """),
          Map.entry(
              "people/ivan-petrov.md",
              "---\ntitle: Ivan Petrov\ntlp: AMBER\naliases: [The Fixer]\n---\nMet the editor twice.\n"),
          Map.entry("people/dora.md", "---\ntitle: Dorothea Unfinished\ndraft: true\n---\n"),
          Map.entry("people/emil.md", "---\ntitle: Emil Later\nembargo-until: 2099-01-01\n---\n"),
          Map.entry(
              "sources/c1.md",
              "---\ntitle: Call with Deepthroat\npublic-wording: a diplomat\nreliability: B\n---\n"),
          Map.entry("organizations/north.md", "---\ntitle: North\n---\n"),
          Map.entry(
              "delegations/team.md",
              """
              ---
              of: north
              seats:
                head: {anna: Minister}
                member:
                  ivan-petrov: Shadowkeeper
                expert: {anna: {office: Spymaster, tlp: RED}}
              ---
              With [[ivan-petrov|a colleague]] [@c1].
              """),
          Map.entry("static/tlp-red/blueprint.txt", "Some bytes."));

  @TempDir private Path folder;
  private Path site = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void build() throws IOException {
    site = BuiltSite.write(folder.resolve("site"), SITE);
    out = BuiltSite.of(site, folder.resolve("out")).folder();
  }

  private List<Leak> leaks() throws IOException {
    return Audit.of(site, Audience.everybody(), AuditCommand.ownWords()).search(out);
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    assertEquals(List.of(), leaks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>IVAN PETROV</p>                    | people/ivan-petrov.md:1
          <p>Ivan <em>Petrov</em></p>           | people/ivan-petrov.md:1
          <a href="../%49van-petrov/">x</a>     | people/ivan-petrov.md:1
          I&#118;an&nbsp;Petrov                 | people/ivan-petrov.md:1
          {"by": "Iv\\u0061n Petrov"}           | people/ivan-petrov.md:1
          /* the fixer */                       | people/ivan-petrov.md:4
          met the editor twice                  | people/ivan-petrov.md:6
          <text>Bluebird</text>                 | people/anna.md:3
          quartermaster                         | people/anna.md:5
          Wolfgang                              | people/anna.md:9
          that the convoy leaves                | people/anna.md:11
          dorothea                              | people/dora.md:2
          Emil later                            | people/emil.md:2
          Deepthroat                            | sources/c1.md:2
          Shadowkeeper                          | delegations/team.md:6
          Spymaster                             | delegations/team.md:7
          """)
  void findsWhatIsPlanted(String planted, String source) throws IOException {
    Files.writeString(out.resolve("planted.txt"), "One\n" + planted + "\n");
    List<Leak> leaks = leaks();
    assertTrue(!leaks.isEmpty(), planted);
    assertEquals("planted.txt", leaks.getFirst().path());
    assertEquals(2, leaks.getFirst().line());
    assertEquals(source, leaks.getFirst().source());
  }

  @Test
  void findsTheNameOfAFileAndOfAFolder() throws IOException {
    Files.createDirectories(out.resolve("people/ivan-petrov"));
    Files.writeString(out.resolve("people/ivan-petrov/index.html"), "");
    Files.writeString(out.resolve("Blueprint.png"), "");
    assertEquals(
        List.of("Blueprint.png", "people/ivan-petrov/index.html"),
        leaks().stream().map(Leak::path).toList());
  }

  @Test
  void findsACopyOfAFileUnderAnotherName() throws IOException {
    Files.writeString(out.resolve("a.bin"), "Some bytes.");
    assertEquals("static/tlp-red/blueprint.txt", leaks().getFirst().source());
  }

  @Test
  void findsWhatStandsInBytesThatAreNoText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    bytes.write("Ivan Petrov".getBytes(StandardCharsets.UTF_16LE));
    Files.write(out.resolve("a.png"), bytes.toByteArray());
    assertEquals("ivan petrov", leaks().getFirst().words());
  }

  @Test
  void findsNothingInRandomSitesAndMuchInThoseOfTheWriters() throws IOException {
    Today day = Today.given(When.parse("2025-06-01").toOptional().orElseThrow());
    Audience then = new Audience(Tlp.CLEAR, false, day, Optional.empty());
    for (int seed = 0; seed < 15; seed++) {
      Path random =
          BuiltSite.write(folder.resolve("r" + seed), SecretSite.files(Tlp.CLEAR, seed, seed));
      Optional<Path> place = Optional.of(folder.resolve("o" + seed));
      Path made = BuiltSite.of(new BuildRequest(random, place, Optional.empty(), 1, then)).folder();
      Audit audit = Audit.of(random, then, AuditCommand.ownWords());
      assertEquals(List.of(), audit.search(made), "seed " + seed);
      Path all = folder.resolve("a" + seed);
      BuiltSite.of(
          new BuildRequest(random, Optional.of(all), Optional.empty(), 1, Audience.writers()));
      assertTrue(audit.search(all).size() > 10, "seed " + seed);
    }
  }

  @Test
  void raisesNoFalseAlarmOverTheSample() throws IOException {
    Path sample = folder.resolve("sample");
    try (var files = Files.walk(BuiltSite.SAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, sample.resolve(BuiltSite.SAMPLE.relativize(file).toString()));
      }
    }
    Files.writeString(
        sample.resolve("people/nobody-else.md"), "---\ntitle: Quiet Xenophon\ntlp: RED\n---\n");
    Path made = BuiltSite.of(sample, folder.resolve("made")).folder();
    assertEquals(
        List.of(), Audit.of(sample, Audience.everybody(), AuditCommand.ownWords()).search(made));
  }
}
