package org.rapporteur.emit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Entity;
import org.rapporteur.page.Address;
import org.rapporteur.source.Span;

/** A file of the site that is to be written. */
public sealed interface OutputFile {
  Address address();

  /** What of the site it comes from. */
  Span origin();

  /**
   * A file that is made when it is written; without bytes, why is in the log.
   *
   * @param shows the one entity it is about, where it rests on nothing but that entity, what leads
   *     to it, and the facts of the site: on no other page's prose
   */
  record Made(
      Address address,
      Span origin,
      Optional<Entity> shows,
      Function<Diagnostics, Optional<byte[]>> bytes)
      implements OutputFile {
    /** One that is made of the site as a whole. */
    public Made(Address address, Span origin, Function<Diagnostics, Optional<byte[]>> bytes) {
      this(address, origin, Optional.empty(), bytes);
    }
  }

  /** A file that is copied as it is. */
  record Copied(Address address, Span origin, Path from) implements OutputFile {}
}
