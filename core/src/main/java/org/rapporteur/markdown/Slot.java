package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import org.rapporteur.source.Span;

/** A place in prose whose HTML depends on other pages. */
public sealed interface Slot {
  /** Where it is written. */
  Span span();

  /**
   * A link to a page by name: {@code [[target#heading|text]]}. {@code textHtml} is the written text
   * as HTML, empty where the page's title is to stand. {@code target} is empty for {@code
   * [[#heading]]}, a heading of the same page. {@code sentence} is the plain sentence it stands in.
   */
  record PageLink(
      String target,
      Optional<String> heading,
      Optional<String> textHtml,
      Sentence sentence,
      Span span)
      implements Slot {}

  /**
   * The opening of an ordinary link or image to a file of the site, {@code
   * [text](../people/x.md#y)}: the slot stands for the attribute value only (the address), the HTML
   * around it is written.
   */
  record FileAddress(
      String path, Optional<String> heading, boolean image, Sentence sentence, Span span)
      implements Slot {}

  /** A citation {@code [@one, p. 3; @two]}. */
  record Citations(List<CitationUse> uses, Sentence sentence, Span span) implements Slot {}

  /**
   * The attribution line under a quote callout: {@code quote} is its index in {@link
   * Body#quotes()}.
   */
  record Attribution(int quote, Span span) implements Slot {}
}
