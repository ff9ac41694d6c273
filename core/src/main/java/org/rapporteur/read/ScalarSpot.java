package org.rapporteur.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.Spot;
import org.rapporteur.source.Span;

/**
 * A name in a YAML value: what is put in its place is quoted as the value around it is. Where the
 * value is written otherwise than it reads, with escapes or over several lines, nothing is put.
 */
record ScalarSpot(Node.Scalar name) implements Spot {
  /** What means the same without quotes, in a list in brackets as well. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}_](?:[^,\\[\\]{}:#\"\\p{Cntrl}]*[^\\s,\\[\\]{}:#\"\\p{Cntrl}])?");

  @Override
  public Span span() {
    return name.part(0, name.text().length());
  }

  @Override
  public Optional<Fix> put(String other) {
    Span span = span();
    String raw = span.text();
    String around = name.host().map(Span::text).orElse("");
    if (around.startsWith("'")) {
      return raw.replace("''", "'").equals(name.text())
          ? Optional.of(new Fix(span, doubled(other)))
          : Optional.empty();
    }
    if (!raw.equals(name.text())) {
      return Optional.empty();
    }
    if (around.startsWith("\"")) {
      return Optional.of(new Fix(span, other.replace("\\", "\\\\").replace("\"", "\\\"")));
    }
    boolean whole = around.equals(raw);
    return Optional.of(
        whole && !PLAIN.matcher(other).matches()
            ? new Fix(span, "'" + doubled(other) + "'")
            : new Fix(span, other));
  }

  private static String doubled(String text) {
    return text.replace("'", "''");
  }
}
