package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.BuiltSite;
import org.rapporteur.ManyScripts;

/**
 * What all browser tests share: one browser, and the sites it looks at, built and served once.
 *
 * @param sample the sample that ships with the tool
 * @param handbook how to use the tool
 * @param scripts a site that is hard on a theme
 */
record Stage(Path work, Chromium browser, Shown sample, Shown handbook, Shown scripts)
    implements AutoCloseable {
  static Stage open() {
    try {
      Path work = Files.createTempDirectory("browser");
      Path scripts = BuiltSite.write(work.resolve("scripts"), ManyScripts.files());
      Shown hard = Shown.of(scripts, work.resolve("scripts out"));
      Shown sample = Shown.of(BuiltSite.SAMPLE, work.resolve("sample"));
      Shown handbook = Shown.of(BuiltSite.HANDBOOK, work.resolve("handbook"));
      return new Stage(work, Chromium.start(), sample, handbook, hard);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All sites. */
  List<Shown> sites() {
    return List.of(sample, handbook, scripts);
  }

  @Override
  public void close() throws IOException {
    browser.quit();
    sites().forEach(site -> site.host().close());
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
