package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that publishes nothing beside its pages and lists. */
final class LeaveOutTest {
  private static final Pattern EXTRA =
      Pattern.compile(
          "(?!edition).*[.]json|.*/timeline/.*|(ledger|matrix|commitments|map|gaps|provenance)/.*");

  @TempDir private Path work;

  @Test
  void leavesOutWhatItIsToldToAndEveryLinkToIt() throws IOException {
    BuiltSite whole = BuiltSite.of(BuiltSite.SAMPLE, work.resolve("whole"));
    BuiltSite bare =
        built("leave-out: [data, timelines, ledger, matrix, commitments, map, gaps, provenance]\n");
    List<String> left = new ArrayList<>(whole.files().keySet());
    assertTrue(left.removeIf(path -> EXTRA.matcher(path).matches()));
    List<String> there = new ArrayList<>(bare.files().keySet());
    assertEquals(left, there);
    assertEquals(List.of(), LinkCheck.of(bare).broken());
  }

  @Test
  void leavesOutNoMoreThanIsNamed() throws IOException {
    BuiltSite site = built("leave-out: gaps\n");
    assertTrue(Files.notExists(site.folder().resolve("gaps")));
    assertTrue(Files.exists(site.folder().resolve("provenance/index.html")));
    assertTrue(Files.exists(site.folder().resolve("data/site.json")));
    assertTrue(Files.exists(site.folder().resolve("talks/istanbul-2025/timeline/index.html")));
  }

  private BuiltSite built(String settings) throws IOException {
    Path site = work.resolve("site");
    try (Stream<Path> walk = Files.walk(BuiltSite.SAMPLE)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path copy = site.resolve(BuiltSite.SAMPLE.relativize(file));
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    Path yaml = site.resolve("site.yaml");
    Files.writeString(yaml, Files.readString(yaml) + "\n" + settings);
    return BuiltSite.of(site, work.resolve("out"));
  }
}
