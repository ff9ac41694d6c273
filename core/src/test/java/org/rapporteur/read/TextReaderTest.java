package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

/** Files that change or vanish while they are read. */
class TextReaderTest {
  private static final String OLD = "old\n".repeat(100_000);
  private static final String NEW = "new\n".repeat(150_000);

  @TempDir private Path folder;
  private final Diagnostics log = new Diagnostics();
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.md"), OLD);
  }

  private Optional<String> read() {
    return TextReader.read(new SiteFiles.Listed("people/a.md", file), log).map(SourceFile::text);
  }

  private String told() {
    return log.sorted().stream().map(Diagnostic::message).reduce("", String::concat);
  }

  @Test
  void readsTheWholeOfAFileThatIsSavedMeanwhile() throws IOException {
    int saved = 0;
    for (int i = 0; i < 200 && saved < 10; i++) {
      Files.writeString(file, OLD);
      CompletableFuture<Duration> save = CompletableFuture.supplyAsync(() -> saveInParts(NEW));
      String text = read().orElseThrow();
      // Where the machine held the writer up for long, nobody can tell that it had not finished.
      if (save.join().toMillis() < 8) {
        assertTrue(text.equals(OLD) || text.equals(NEW), () -> text.length() + " characters");
        saved++;
      }
    }
    assertTrue(saved > 0, "every save was held up");
  }

  /** Empties the file and writes it in parts; the longest pause between two of them. */
  private Duration saveInParts(String text) {
    long longest = 0;
    long before = System.nanoTime();
    try (var out = Files.newBufferedWriter(file)) {
      int part = text.length() / 5;
      for (int i = 0; i < 5; i++) {
        Thread.sleep(2);
        out.write(text, i * part, part);
        out.flush();
        longest = Math.max(longest, System.nanoTime() - before);
        before = System.nanoTime();
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Duration.ofNanos(longest);
  }

  @Test
  void tellsOfAFileThatNeverRests() {
    AtomicBoolean goesOn = new AtomicBoolean(true);
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(() -> {
          while (goesOn.get()) {
            saveInParts(NEW);
          }
        });
    while (log.sorted().isEmpty()) {
      read();
    }
    goesOn.set(false);
    writer.join();
    assertEquals("cannot be read: something goes on writing it", told());
  }

  @Test
  void tellsOfAFileThatVanished() throws IOException {
    Files.delete(file);
    assertEquals(Optional.empty(), read());
    assertEquals("cannot be read: it is not there", told());
  }

  @Test
  void waitsForNoDateOfAnotherClock() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
    assertEquals(Optional.of(OLD), read());
  }
}
