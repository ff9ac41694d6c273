package org.rapporteur.diagnostic;

import org.rapporteur.source.Span;

/**
 * One edit of a file: a stretch of its text, and what is to stand there instead, written as the
 * place demands.
 */
public record Fix(Span span, String replacement) {}
