package org.rapporteur.markdown;

import org.rapporteur.source.Span;

/**
 * Words of a page's own prose that say how likely something is, or how sure its writers are. What
 * is quoted is somebody else's.
 *
 * @param words as they stand in the text
 * @param sentence the number of the sentence on its page, so that two in one can be told
 */
public record Estimate(Degree degree, String words, int sentence, Span span) {}
