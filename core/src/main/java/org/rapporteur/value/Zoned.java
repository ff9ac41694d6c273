package org.rapporteur.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows a time of day: an offset from UTC, a named zone, or both. */
record Zoned(ZoneOffset offset, Optional<ZoneId> zone) {

  private static final Pattern FORM =
      Pattern.compile(
          " {0,3}(Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d\\d(?::?\\d\\d)?)?"
              + "(?: {0,3}\\[([^\\[\\] ]+)\\]| {0,3}([A-Za-z][A-Za-z0-9_+-]*/[A-Za-z0-9_+/-]+))?");

  private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

  /** Reads the zone that begins at {@code at} in {@code text} and holds for {@code local}. */
  static Parsed<Zoned> read(LocalDateTime local, String text, int at) {
    Faults faults = new Faults(text);
    if (at == text.length()) {
      return faults.whole(
          Reason.ZONE_MISSING, "has no zone: add +03:00, Z or a name such as Europe/Istanbul");
    }
    Matcher form = FORM.matcher(text).region(at, text.length());
    if (!form.matches()) {
      return unreadable(faults, at);
    }
    int group = form.group(2) != null ? 2 : 3;
    Optional<String> name = Optional.ofNullable(form.group(group));
    Parsed<Optional<ZoneOffset>> offset = offset(faults, form);
    return offset.then(given ->
        name.isEmpty()
            ? new Parsed.Ok<>(new Zoned(given.orElse(ZoneOffset.UTC), Optional.empty()))
            : named(local, name.get(), given).shifted(form.start(group)));
  }

  /** What begins like a zone is blamed as one; anything else should not be there at all. */
  private static Parsed<Zoned> unreadable(Faults faults, int at) {
    String rest = faults.text().substring(at);
    int start = at + rest.length() - rest.stripLeading().length();
    char first = faults.text().charAt(start);
    boolean zone = Character.isLetter(first) || "[+-−".indexOf(first) >= 0;
    return faults.part(
        zone ? Reason.ZONE_CONFLICT : Reason.MALFORMED,
        zone
            ? "has no zone that is known: write +03:00, Z or a name such as Europe/Istanbul"
            : "is not a date with a time: after 13:30 or 13:30:00 only the zone follows",
        start,
        faults.text().length() - start);
  }

  private static Parsed<Optional<ZoneOffset>> offset(Faults faults, Matcher form) {
    String text = form.group(1);
    if (text == null) {
      return new Parsed.Ok<>(Optional.empty());
    }
    String signed = text.replace("UTC", "").replace("GMT", "");
    if (signed.isEmpty() || signed.equals("Z")) {
      return new Parsed.Ok<>(Optional.of(ZoneOffset.UTC));
    }
    try {
      return new Parsed.Ok<>(Optional.of(ZoneOffset.of(signed)));
    } catch (DateTimeException _) {
      return faults.part(
          Reason.OUT_OF_RANGE,
          "has no possible offset: they reach from -18:00 to +18:00",
          form.start(1),
          text.length());
    }
  }

  private static Parsed<Zoned> named(LocalDateTime local, String name, Optional<ZoneOffset> given) {
    Faults faults = new Faults(name);
    if (!NAMES.contains(name)) {
      return faults.whole(Reason.ZONE_CONFLICT, "is not a zone that is known" + nearest(name));
    }
    ZoneId zone = ZoneId.of(name);
    List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
    if (valid.isEmpty()) {
      return faults.whole(
          Reason.IMPOSSIBLE_DATE, "has no " + local + ": the clocks were put forward over it");
    }
    if (given.isEmpty() && valid.size() > 1) {
      return faults.whole(
          Reason.ZONE_CONFLICT,
          "has " + local + " twice: add " + valid.getFirst() + " or " + valid.getLast());
    }
    ZoneOffset offset = given.orElse(valid.getFirst());
    return valid.contains(offset)
        ? new Parsed.Ok<>(new Zoned(offset, Optional.of(zone)))
        : faults.whole(
            Reason.ZONE_CONFLICT,
            "was at " + valid.getFirst() + " on " + local.toLocalDate() + ", not at " + offset);
  }

  private static String nearest(String name) {
    return NAMES.stream()
        .filter(name::equalsIgnoreCase)
        .sorted()
        .findFirst()
        .map(known -> ": write " + known)
        .orElse("");
  }
}
