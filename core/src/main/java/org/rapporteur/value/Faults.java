package org.rapporteur.value;

/** The faults of one text: each blames some of its characters. */
record Faults(String text) {

  private static final int SHOWN = 60;

  /** A fault of the whole text, said as "TEXT COMPLAINT". */
  <T> Parsed.Fault<T> whole(Reason reason, String complaint) {
    return part(reason, complaint, 0, text.length());
  }

  /** A fault of some characters, said as "TEXT COMPLAINT". */
  <T> Parsed.Fault<T> part(Reason reason, String complaint, int offset, int length) {
    return new Parsed.Fault<>(reason, shown() + " " + complaint, offset, length);
  }

  <T> Parsed.Fault<T> malformed(String complaint) {
    return whole(Reason.MALFORMED, complaint);
  }

  /** The text as a message can carry it: not too long, and blank only in words. */
  private String shown() {
    String core = text.strip();
    if (core.isEmpty()) {
      return "an empty text";
    }
    return core.length() <= SHOWN ? core : core.substring(0, SHOWN - 1) + "…";
  }
}
