package org.rapporteur.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** Something that reads what others wrote, and what must be true of it whatever they wrote. */
enum Target {
  /** Dates, moments, lengths, quantities, addresses, coordinates, languages, colours. */
  VALUES(Values::tryOut),
  /** The short form of an entry: the pattern in the first line, what is read by it below. */
  LINES(Lines::tryOut),
  /** Prose. */
  MARKDOWN(Markdown::tryOut),
  /** A brief read by itself: its path in the first line, its text below. */
  FRONT(Briefs::tryOut),
  /** A types file: its path in the first line, its text below. */
  TYPES(TypesFiles::tryOut),
  /** A site.yaml. */
  SETTINGS(Settings::tryOut),
  /** A brief in a site, linked, looked through and made into pages: path and text as above. */
  SITE(WholeSite::tryOut),
  /** A template of a site: its path in the first line, its text below. */
  TEMPLATES(Overrides::tryOut);

  private final Consumer<String> tried;

  Target(Consumer<String> tried) {
    this.tried = tried;
  }

  static Target named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The name of the folders with its inputs. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tries an input. What a file may not hold at all is made into what it may hold. */
  void run(byte[] input) {
    int length = input.length;
    byte[] bytes = Arrays.copyOf(input, length);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        bytes[i] = ' ';
      }
    }
    tried.accept(new String(bytes, StandardCharsets.UTF_8));
  }
}
