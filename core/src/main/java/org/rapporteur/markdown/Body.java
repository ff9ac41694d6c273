package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.source.Span;

/**
 * The prose of one page, read once: HTML with open slots for what only the whole site can tell, and
 * what was found in it. The slots stand in the order in which {@code html} is cut.
 *
 * @param unattributed the plain block quotes that do not say whose words they are
 */
public record Body(
    SourcedText html,
    List<Slot> slots,
    List<Heading> headings,
    List<QuoteCallout> quotes,
    List<Estimate> estimates,
    List<Span> unattributed,
    int words) {
  public static final Body EMPTY =
      new Body(SourcedText.of(""), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

  public Body {
    slots = List.copyOf(slots);
    headings = List.copyOf(headings);
    quotes = List.copyOf(quotes);
    estimates = List.copyOf(estimates);
    unattributed = List.copyOf(unattributed);
    if (html.cuts() != slots.size()) {
      throw new IllegalArgumentException("pieces and slots do not fit");
    }
  }

  /** What other pages take from it beside its sentences: its quotations and its headings. */
  public List<String> told() {
    List<String> told = new ArrayList<>();
    for (QuoteCallout quote : quotes) {
      told.addAll(List.of(quote.span().text(), quote.words(), quote.id().orElse("")));
    }
    for (Heading heading : headings) {
      told.addAll(List.of(heading.id(), heading.text()));
    }
    return told;
  }
}
