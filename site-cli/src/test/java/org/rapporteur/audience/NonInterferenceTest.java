package org.rapporteur.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BuiltSite;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Proof;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Today;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/**
 * Whatever is withheld from an audience, its site is the same to the byte (non-interference, after
 * Goguen and Meseguer, 1982). In the profile {@code long} 10,000 random sites are tried, each with
 * three sets of secrets.
 */
class NonInterferenceTest {
  private static final int SITES = Integer.getInteger("rapporteur.sites", 60);
  private static final List<Tlp> AUDIENCES = List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER);
  private static final int SETS = 3;

  @TempDir private Path folder;

  @Test
  void theSiteOfAnAudienceDoesNotDependOnWhatIsWithheldFromIt() throws IOException {
    int told = 0;
    for (int seed = 0; seed < SITES; seed++) {
      Tlp tlp = AUDIENCES.get(seed % AUDIENCES.size());
      Map<String, String> first = new TreeMap<>();
      for (int secrets = 0; secrets < SETS; secrets++) {
        String what = "site %d for %s, secrets %d: ".formatted(seed, tlp.label(), secrets);
        Map<String, String> made = made(tlp, seed, 1_000_003L * seed + secrets, what);
        made.forEach((path, text) -> assertTrue(isSilent(path, text), what + path));
        if (secrets == 0) {
          first.putAll(made);
          told += made.size();
        }
        assertEquals(first.keySet(), made.keySet(), what);
        first.forEach((path, text) ->
            assertEquals(List.of(), difference(text, made.getOrDefault(path, "")), what + path));
      }
    }
    assertTrue(told > SITES * 30, "hardly anything was made: " + told);
  }

  @Test
  void whatIsWithheldFromSomeIsShownToOthers() throws IOException {
    int shown = 0;
    for (int seed = 0; seed < 10; seed++) {
      Path site = site(SecretSite.files(Tlp.CLEAR, seed, seed));
      Proof proof = proof(site, Audience.writers());
      assertEquals(List.of(), errors(proof));
      for (byte[] bytes : proof.made().values()) {
        shown += new String(bytes, StandardCharsets.UTF_8).contains("secret") ? 1 : 0;
      }
    }
    assertTrue(shown > 100, "the secrets are in " + shown + " files only");
  }

  /** The first line that two files do not share, from where they part. */
  private static List<String> difference(String one, String other) {
    int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return at < 0
        ? List.of()
        : Stream.of(one, other)
            .map(text -> text.substring(Math.max(0, Math.min(at, text.length()) - 200)))
            .map(text -> text.substring(0, Math.min(300, text.length())))
            .toList();
  }

  /** Every secret of these sites is a word that begins so. */
  private static boolean isSilent(String path, String text) {
    return !path.contains("secret") && !text.matches("(?s).*secret[a-z]\\d+n.*");
  }

  private Map<String, String> made(Tlp tlp, long seed, long secrets, String what)
      throws IOException {
    Today today = Today.given(When.parse("2025-06-01").toOptional().orElseThrow());
    Path site = site(SecretSite.files(tlp, seed, secrets));
    Proof proof = proof(site, new Audience(tlp, false, today, Optional.empty()));
    assertEquals(List.of(), errors(proof), what);
    Map<String, String> made = new TreeMap<>();
    proof
        .made()
        .forEach((path, bytes) -> made.put(path, new String(bytes, StandardCharsets.UTF_8)));
    for (Map.Entry<String, Path> file : proof.copied().entrySet()) {
      made.put(file.getKey(), Files.readString(file.getValue()));
    }
    return made;
  }

  private static List<Diagnostic> errors(Proof proof) {
    return proof.outcome().diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  private Path site(Map<String, String> files) throws IOException {
    return BuiltSite.write(Files.createTempDirectory(folder, "site"), files);
  }

  private static Proof proof(Path site, Audience audience) throws IOException {
    return new SiteBuild(FreemarkerTemplates::of)
        .proof(new BuildRequest(site, Optional.empty(), Optional.empty(), 1, audience));
  }
}
