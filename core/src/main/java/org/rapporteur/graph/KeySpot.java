package org.rapporteur.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.Spot;
import org.rapporteur.source.Span;

/** The key of a citation {@code [@key]}, where only letters, digits and a few marks may stand. */
record KeySpot(Span span, String key) implements Spot {
  private static final Pattern KEY =
      Pattern.compile("[\\p{L}\\p{N}_-](?:[\\p{L}\\p{N}_.:/-]*[\\p{L}\\p{N}_-])?");

  @Override
  public Optional<Fix> put(String name) {
    return span.text().equals(key) && KEY.matcher(name).matches()
        ? Optional.of(new Fix(span, name))
        : Optional.empty();
  }
}
