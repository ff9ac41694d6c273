package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Readers who look while a site is being written and made again. */
@Timeout(300)
class WholeStateTest {
  private static final int PAGES = 20;
  private static final int VERSIONS = 12;
  private static final Pattern VERSION = Pattern.compile("version-(\\d+)");

  @TempDir private Path site;

  @Test
  void neverShowsHalfOfAState() throws Exception {
    writeVersion(0);
    try (Workshop workshop = Workshop.of(site)) {
      workshop.heard.assertNext("shown ");
      Map<String, String> versionByEdition = new ConcurrentHashMap<>();
      ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
      AtomicBoolean done = new AtomicBoolean();
      AtomicInteger looks = new AtomicInteger();
      List<Thread> readers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int reader = i;
        readers.add(
            Thread.ofVirtual()
                .start(() -> {
                  for (int n = reader; !done.get(); n++) {
                    look(workshop, n, versionByEdition, faults);
                    looks.incrementAndGet();
                  }
                }));
      }
      for (int version = 1; version <= VERSIONS; version++) {
        writeVersion(version);
        String line = workshop.heard.next();
        assertTrue(line.startsWith("shown "), line);
      }
      done.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
      assertEquals(List.of(), List.copyOf(faults));
      assertTrue(looks.get() > VERSIONS, "only " + looks.get() + " looks");
      String page = workshop.text("/people/p0/");
      assertTrue(page.contains("version-" + VERSIONS), page);
    }
  }

  /** All that is seen of one edition, on any page or in its data, must be of one version. */
  private static void look(
      Workshop workshop,
      int number,
      Map<String, String> versionByEdition,
      ConcurrentLinkedQueue<String> faults) {
    String name = number % 2 == 0 ? "index.html" : "index.json";
    try {
      HttpResponse<String> answer = workshop.get("/people/p" + number % PAGES + "/" + name);
      Matcher found = VERSION.matcher(answer.body());
      if (answer.statusCode() != 200 || !found.find()) {
        faults.add(answer.statusCode() + " " + answer.body());
        return;
      }
      String edition = answer.headers().firstValue("Rapporteur-Edition").orElse("");
      String version = found.group(1);
      String other = versionByEdition.putIfAbsent(edition, version);
      if (other != null && !other.equals(version)) {
        faults.add("edition " + edition + " shows " + other + " and " + version);
      }
    } catch (IOException | InterruptedException e) {
      faults.add(e.toString());
    }
  }

  private void writeVersion(int version) throws IOException {
    Workshop.write(site, "site.yaml", "title: The talks\n");
    for (int i = 0; i < PAGES; i++) {
      String text = "---\ntitle: P" + i + "\nsummary: version-" + version + "\n---\nText.\n";
      Workshop.write(site, "people/p" + i + ".md", text);
    }
  }
}
