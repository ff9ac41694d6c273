package org.rapporteur.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** Something that reads what others wrote, and what must be true of it whatever they wrote. */
enum Target {
  /** Dates, moments, lengths, quantities, addresses, coordinates, languages, colours. */
  VALUES(text(Values::tryOut)),
  /** The short form of an entry: the pattern in the first line, what is read by it below. */
  LINES(text(Lines::tryOut)),
  /** Prose. */
  MARKDOWN(text(Markdown::tryOut)),
  /** A brief read by itself: its path in the first line, its text below. */
  FRONT(text(Briefs::tryOut)),
  /** A types file: its path in the first line, its text below. */
  TYPES(text(TypesFiles::tryOut)),
  /** A site.yaml. */
  SETTINGS(text(Settings::tryOut)),
  /** A brief in a site, linked, looked through and made into pages: path and text as above. */
  SITE(text(WholeSite::tryOut)),
  /** A template of a site: its path in the first line, its text below. */
  TEMPLATES(text(Overrides::tryOut)),
  /** A data file of a built site, as {@code changes} reads it. */
  CHANGES(DataFiles::tryOut);

  private final Consumer<byte[]> tried;

  Target(Consumer<byte[]> tried) {
    this.tried = tried;
  }

  static Target named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The name of the folders with its inputs. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tries an input. */
  void run(byte[] input) {
    tried.accept(input);
  }

  /** What is read as text. What a file may not hold at all is made into what it may hold. */
  private static Consumer<byte[]> text(Consumer<String> tried) {
    return input -> {
      int length = input.length;
      byte[] bytes = Arrays.copyOf(input, length);
      for (int i = 0; i < length; i++) {
        if (bytes[i] == 0) {
          bytes[i] = ' ';
        }
      }
      tried.accept(new String(bytes, StandardCharsets.UTF_8));
    };
  }
}
