package org.rapporteur.source;

/**
 * A stretch of a file's text, from {@code start} (inclusive) to {@code end} (exclusive) in UTF-16
 * units.
 */
public record Span(SourceFile file, int start, int end) {
  /**
   * The stretch at {@code offset} characters into this one, {@code length} long, kept inside it.
   */
  public Span part(int offset, int length) {
    int from = Math.min(start + Math.max(0, offset), end);
    return new Span(file, from, Math.min(from + Math.max(0, length), end));
  }

  /** Where the stretch begins. */
  public Place place() {
    return file.place(start);
  }

  /** Where the stretch ends. */
  public Place endPlace() {
    return file.place(end);
  }

  /** The text it covers. */
  public String text() {
    return file.text().substring(start, end);
  }

  @Override
  public String toString() {
    return file.path() + ":" + place();
  }
}
