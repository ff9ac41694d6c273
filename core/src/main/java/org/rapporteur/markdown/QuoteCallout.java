package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import org.rapporteur.source.Span;

/**
 * A statement quoted in prose: {@code > [!quote] [[speaker]], date, on channel, act [@source]}.
 *
 * @param verbatim false for {@code [!paraphrase]}
 * @param id the block id ({@code ^id}) that names the utterance, without the caret
 * @param idSpan where the block id stands, else the callout's first line
 * @param speaker the speaker as written inside the brackets
 * @param parts the comma-separated parts after the speaker, trimmed, each with its place
 * @param sources the citations that end the line
 * @param words the quoted words as plain text, paragraphs separated by a blank line
 * @param span the callout's first line from “[!” on
 */
public record QuoteCallout(
    boolean verbatim,
    Optional<String> id,
    Span idSpan,
    Part speaker,
    List<Part> parts,
    List<CitationUse> sources,
    String words,
    Span span) {
  /** A written part of the first line. */
  public record Part(String text, Span span) {}
}
