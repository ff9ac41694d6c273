package org.rapporteur.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is meant as a date but written otherwise: what is said about it, by its form. */
final class Misspelling {

  /** One way to go wrong; the first group, if there is one, holds the characters to blame. */
  private record Form(Pattern pattern, Reason reason, String complaint) {
    Form(String regex, String complaint) {
      this(Pattern.compile(regex), Reason.MALFORMED, complaint);
    }
  }

  private static final String HOW = "is not a date: write it as 2025-05-16, 2025-05 or 2025";

  /** No misspelt date is longer; what is longer is not worth matching. */
  private static final int LONGEST = 80;

  /** The first form that fits is told, so the particular stands before the general. */
  private static final List<Form> FORMS =
      List.of(
          new Form(
              "-?\\d{4}(?:-\\d\\d){0,2}([T ] *\\d.*)",
              "has a time of day: only a date stands here"),
          new Form(
              "-?\\d{4}-((?:\\d-\\d\\d?|\\d\\d-\\d|\\d))[?~%]?",
              "is not a date: month and day have two digits each"),
          new Form("\\d{4}((?:0[1-9]|1[0-2])[0-3]\\d)", HOW),
          new Form(
              Pattern.compile("Y(-?\\d{10,})[?~%]?"),
              Reason.OUT_OF_RANGE,
              "is not a date: years reach to Y999999999"),
          new Form("Y(-?\\d+)[?~%]?", "is not a date: Y is for years of more than four digits"),
          new Form(
              "Y(-?[\\dES]+)[?~%]?", "is not a date of EDTF level 1: a long year is digits only"),
          new Form(
              "-?(\\d{5,})[?~%]?", "is not a date: a year of more than four digits begins with Y"),
          new Form("-?(\\d{1,3})[?~%]?", "is not a date: a year has four digits"),
          new Form(
              "[^?~%]+([?~%]{2,})",
              "is not a date: one of ? ~ % stands at its end, % for both ? and ~"),
          new Form(
              "[-\\d]*([?~%]+)[-\\dX?~%]+",
              "is not a date of EDTF level 1: a qualifier stands at the end"),
          new Form(
              "-?[-\\d]+([xu*#_]+)[-xu*#_]*[?~%]?", "is not a date: an unknown digit is written X"),
          new Form("( +)[^ ]+ *", "is not a date: there is a blank beside the slash or the dots"),
          new Form("[^ ]+( +)", "is not a date: there is a blank beside the slash or the dots"),
          new Form("(open|now|today|present)", "is not a date: an open end is written as .."),
          new Form("(unknown)", "is not a date: an unknown end of an interval is left empty"),
          new Form("(\\+).*", "is not a date: a year has no plus sign"),
          new Form(
              ".*(\\.\\.).*", "is not a date: an interval has a slash, 2025-05-12/2025-05-16"));

  private Misspelling() {}

  static <T> Parsed<T> of(String text) {
    Faults faults = new Faults(text);
    if (text.length() > LONGEST) {
      return faults.malformed(HOW);
    }
    Optional<String> meant = Meant.by(text);
    if (meant.isPresent()) {
      return faults.malformed("is not how a date is written here: write " + meant.get());
    }
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.matches()) {
        boolean whole = form.complaint().equals(HOW);
        return whole
            ? faults.whole(form.reason(), form.complaint())
            : faults.part(
                form.reason(),
                form.complaint(),
                matcher.start(1),
                matcher.end(1) - matcher.start(1));
      }
    }
    return faults.malformed(HOW);
  }
}
