package org.rapporteur.starter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as a value in YAML: as it is where that is safe, else in quotation marks. */
final class PlainYaml {
  /** A letter or digit, then nothing that YAML, or an editor of YAML, could take for its own. */
  private static final Pattern SAFE =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .,;()/&’“”‘«»–—…'+-]|:(?=[^ ]))*");

  /** What may be a number or a time to YAML. */
  private static final Pattern NUMBER = Pattern.compile("\\p{N}\\S*");

  /** Words that YAML takes for something else than text. */
  private static final Set<String> NOT_TEXT =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private PlainYaml() {}

  /** The text on one line, with runs of white space as one space. */
  static String of(String text) {
    String line = oneLine(text);
    boolean plain =
        SAFE.matcher(line).matches()
            && line.codePoints().anyMatch(Character::isLetter)
            && !NUMBER.matcher(line).matches()
            && !NOT_TEXT.contains(line.toLowerCase(Locale.ROOT));
    return plain ? line : "'" + line.replace("'", "''") + "'";
  }

  /** The text without line breaks and other signs that cannot be seen. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
