package org.rapporteur.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What lies behind each kind of problem, in a sentence or two for those who never saw it before.
 */
public final class Meanings {
  private final Map<String, String> byId;

  private Meanings(Map<String, String> byId) {
    this.byId = byId;
  }

  /** Reads the meanings that ship with the program, one a line, after the id. */
  public static Meanings shipped() {
    try (InputStream file = Meanings.class.getResourceAsStream("meanings.txt")) {
      if (file == null) {
        throw new IllegalStateException("no meanings.txt beside the program");
      }
      Map<String, String> byId = new LinkedHashMap<>();
      new String(file.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.split(": ", 2))
          .filter(parts -> parts.length == 2)
          .forEach(parts -> byId.put(parts[0], parts[1]));
      return new Meanings(byId);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a code means; empty if nobody has said so yet. */
  public Optional<String> of(Code code) {
    return Optional.ofNullable(byId.get(code.id()));
  }
}
