package org.rapporteur.diagnostic;

import java.util.Optional;
import org.rapporteur.source.Span;

/**
 * A place where a name is written, which knows how another name is written there. It changes
 * nothing itself.
 */
public interface Spot {
  /** Where the name stands, without quotes and brackets. */
  Span span();

  /** The edit that puts another name here; empty where the name does not stand as it is read. */
  Optional<Fix> put(String name);

  /** The same where readers see the name: they are to see {@code shown} as before. */
  default Optional<Fix> put(String name, String shown) {
    return put(name);
  }

  /** A place where every character stands for itself. */
  static Spot plain(Span span, String written) {
    return new Plain(span, written);
  }

  /** A place where every character stands for itself. */
  record Plain(Span span, String written) implements Spot {
    @Override
    public Optional<Fix> put(String name) {
      return span.text().equals(written) ? Optional.of(new Fix(span, name)) : Optional.empty();
    }
  }
}
