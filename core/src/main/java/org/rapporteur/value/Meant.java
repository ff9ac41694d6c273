package org.rapporteur.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The EDTF date that another common spelling stands for, to be proposed and never silently taken.
 *
 * <p>Slashes with the year last are left out: 05/06/2025 is two dates, by country.
 */
final class Meant {

  /** Each pattern is for one order of the named groups; what is not there is not said. */
  private static final List<Pattern> SPELLINGS =
      List.of(
          Pattern.compile("(?<y>\\d{4})[-./_ ‐–](?<m>\\d\\d?)[-./_ ‐–](?<d>\\d\\d?)"),
          Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)"),
          Pattern.compile("(?<d>\\d\\d?)\\. ?(?<m>\\d\\d?)\\. ?(?<y>\\d{4})"),
          Pattern.compile("(?<d>\\d\\d?)(?:st|nd|rd|th|\\.)? (?<m>[a-z]{3,9})\\.?,? (?<y>\\d{4})"),
          Pattern.compile("(?<m>[a-z]{3,9})\\.? (?<d>\\d\\d?)(?:st|nd|rd|th)?,? (?<y>\\d{4})"),
          Pattern.compile("(?<m>[a-z]{3,9})\\.?,? (?<y>\\d{4})"),
          Pattern.compile("(?<y>\\d{4})[-./](?<m>\\d\\d?)"),
          Pattern.compile("(?<y>(?:19|20)\\d\\d)(?<m>\\d\\d)"),
          Pattern.compile("(?<y>\\d{4})"));

  private static final Pattern ABOUT = Pattern.compile("(?:about|around|circa|ca?\\.|~) ?(.+)");

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private Meant() {}

  static Optional<String> by(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher about = ABOUT.matcher(lower);
    boolean approximate = about.matches();
    String date = approximate ? about.group(1) : lower;
    return SPELLINGS.stream()
        .map(spelling -> spelling.matcher(date))
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> edtf(found) + (approximate ? "~" : ""))
        .filter(edtf -> Edtf.parse(edtf) instanceof Parsed.Ok);
  }

  private static String edtf(Matcher found) {
    return found.group("y") + part(found, "m") + part(found, "d");
  }

  private static String part(Matcher found, String group) {
    if (!found.namedGroups().containsKey(group)) {
      return "";
    }
    String part = found.group(group);
    return "-" + (Character.isLetter(part.charAt(0)) ? number(part) : two(part));
  }

  /** The number of a month or season by its name's beginning; 00, which is none, for others. */
  private static String number(String name) {
    for (int month = 1; month <= 12; month++) {
      if (MonthName.of(month).toLowerCase(Locale.ROOT).startsWith(name)) {
        return two(Integer.toString(month));
      }
    }
    int season = SEASONS.indexOf(name);
    return season < 0 ? "00" : Integer.toString(Season.SPRING + season);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
