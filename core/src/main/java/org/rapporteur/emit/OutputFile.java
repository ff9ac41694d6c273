package org.rapporteur.emit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.page.Address;
import org.rapporteur.source.Span;

/** A file of the site that is to be written. */
public sealed interface OutputFile {
  Address address();

  /** What of the site it comes from. */
  Span origin();

  /** A file that is made when it is written; without bytes, why is in the log. */
  record Made(Address address, Span origin, Function<Diagnostics, Optional<byte[]>> bytes)
      implements OutputFile {}

  /** A file that is copied as it is. */
  record Copied(Address address, Span origin, Path from) implements OutputFile {}
}
