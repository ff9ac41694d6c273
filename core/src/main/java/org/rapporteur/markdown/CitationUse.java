package org.rapporteur.markdown;

import java.util.Optional;
import org.rapporteur.source.Span;

/** One source cited: its key, the place in it (“p. 3”), and where the key is written. */
public record CitationUse(String key, Optional<String> locator, Span span) {}
