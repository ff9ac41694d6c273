package org.rapporteur.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of a text in small Latin ones, as far as that can be done without guessing. The
 * spellings are those of letters.txt.
 */
final class Romanization {
  private static final String TABLE = "/org/rapporteur/starter/letters.txt";

  /**
   * The spellings of one language.
   *
   * @param signs letters by which a text in the language is known
   */
  private record Section(String language, List<String> signs, Map<String, String> spellings) {}

  private final Map<String, String> spellings = new HashMap<>();

  /** The spellings for a text, in a site of this language. */
  Romanization(String text, String language) {
    List<Section> sections = sections();
    spellings.putAll(sections.getFirst().spellings);
    String lower = text.toLowerCase(Locale.ROOT);
    sections.stream()
        .skip(1)
        .filter(section ->
            language.equals(section.language) || section.signs.stream().anyMatch(lower::contains))
        .findFirst()
        .ifPresent(section -> spellings.putAll(section.spellings));
  }

  /**
   * What came of a text.
   *
   * @param text the text with every letter that has a spelling spelt, and what is no letter as it
   *     was
   * @param lost how many letters have none and were left out
   */
  record Spelt(String text, int lost) {}

  /** Spells a text. */
  Spelt spell(String text) {
    String letters = known(Normalizer.normalize(text, Normalizer.Form.NFC));
    StringBuilder out = new StringBuilder();
    int lost = 0;
    boolean wordBegins = true;
    for (int at = 0; at < letters.length(); ) {
      Optional<String> key = key(letters, at, wordBegins);
      int point = letters.codePointAt(at);
      boolean silent = false;
      if (key.isPresent()) {
        String spelling = spellings.getOrDefault(key.get(), "");
        out.append(spelling);
        silent = spelling.isEmpty();
        at += key.get().replace("^", "").length();
      } else {
        if (isPlain(point)) {
          out.appendCodePoint(point);
        } else if (Character.isLetter(point)) {
          lost++;
        } else {
          out.append(' ');
        }
        at += Character.charCount(point);
      }
      wordBegins = silent ? wordBegins : !Character.isLetter(point);
    }
    return new Spelt(out.toString(), lost);
  }

  /** The longest key that stands here: two letters before one, a word's beginning before both. */
  private Optional<String> key(String text, int at, boolean wordBegins) {
    for (int length = Math.min(2, text.length() - at); length > 0; length--) {
      String letters = text.substring(at, at + length);
      if (wordBegins && spellings.containsKey("^" + letters)) {
        return Optional.of("^" + letters);
      }
      if (spellings.containsKey(letters)) {
        return Optional.of(letters);
      }
    }
    return Optional.empty();
  }

  /** The text in small letters, those without a spelling of their own taken apart. */
  private String known(String text) {
    StringBuilder out = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter ->
            out.append(
                spellings.containsKey(letter)
                    ? letter
                    : Normalizer.normalize(letter, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")));
    return out.toString();
  }

  private static boolean isPlain(int point) {
    return point < 0x80;
  }

  private static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (String line : table().lines().filter(each -> !each.startsWith("#")).toList()) {
      if (line.startsWith("[")) {
        String[] head = line.substring(1, line.length() - 1).split(":? ", -1);
        List<String> signs = List.of(head).subList(1, head.length);
        sections.add(new Section(head[0], signs, new HashMap<>()));
      } else {
        for (String pair : line.isBlank() ? new String[0] : line.split(" ", -1)) {
          int equals = pair.indexOf('=');
          sections.getLast().spellings.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
      }
    }
    return sections;
  }

  private static String table() {
    try (InputStream in = Romanization.class.getResourceAsStream(TABLE)) {
      InputStream found =
          Optional.ofNullable(in)
              .orElseThrow(() -> new IllegalStateException("no table of letters"));
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
