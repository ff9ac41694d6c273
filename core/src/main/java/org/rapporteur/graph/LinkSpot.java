package org.rapporteur.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.Spot;
import org.rapporteur.markdown.Slot;
import org.rapporteur.source.Span;

/**
 * The name, or the part after “#”, of a link {@code [[name#part|text]]}, with all that stands
 * between its brackets before the bar.
 *
 * @param address from the name to the end of the part
 * @param inText whether it stands in the text of a page, where every character stands for itself
 */
record LinkSpot(Span span, Span address, Slot.PageLink link, boolean inText) implements Spot {
  /** What ends a link or its address, or begins another. */
  private static final Pattern MARKS = Pattern.compile("[\\[\\]|\\n\\r]");

  /** Bars that separate no cells: those of other links, and those with a backslash. */
  private static final Pattern OTHER = Pattern.compile("\\[\\[[^\\[\\]]*]]|\\\\\\|");

  /** What means itself in YAML, however it is quoted. */
  private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{M}\\p{N}_ .()-]+");

  /** Where the name stands; empty if it does not stand there as it is read. */
  static Optional<Spot> name(Slot.PageLink link, boolean inText) {
    return address(link)
        .flatMap(address -> {
          int hash = address.text().indexOf('#');
          Span name = stripped(address.part(0, hash < 0 ? address.text().length() : hash));
          return name.text().equals(link.target())
              ? Optional.of(new LinkSpot(name, address, link, inText))
              : Optional.empty();
        });
  }

  /** Where the part after “#” stands. */
  static Optional<Spot> part(Slot.PageLink link, boolean inText) {
    return address(link)
        .flatMap(address -> {
          int hash = address.text().indexOf('#');
          Span part = stripped(address.part(hash + 1, address.text().length() - hash - 1));
          return hash >= 0 && part.text().equals(link.heading().orElse(""))
              ? Optional.of(new LinkSpot(part, address, link, inText))
              : Optional.empty();
        });
  }

  private static Optional<Span> address(Slot.PageLink link) {
    String text = link.span().text();
    if (!text.startsWith("[[") || !text.endsWith("]]") || text.length() < 5) {
      return Optional.empty();
    }
    int bar = text.indexOf('|');
    int end = bar < 0 ? text.length() - 2 : text.charAt(bar - 1) == '\\' ? bar - 1 : bar;
    return Optional.of(stripped(link.span().part(2, end - 2)));
  }

  private static Span stripped(Span span) {
    String text = span.text();
    int before = text.length() - text.stripLeading().length();
    return span.part(before, text.strip().length());
  }

  @Override
  public Optional<Fix> put(String name) {
    return MARKS.matcher(name).find() || !(inText || HARMLESS.matcher(name).matches())
        ? Optional.empty()
        : Optional.of(new Fix(span, name));
  }

  @Override
  public Optional<Fix> put(String name, String shown) {
    boolean says = link.textHtml().isPresent() || MARKS.matcher(shown).find();
    if (says || !(inText || HARMLESS.matcher(shown).matches())) {
      return put(name);
    }
    String rest = address.text().substring(span.end() - address.start());
    return Optional.of(new Fix(address, name + rest + bar() + shown));
  }

  /** In a table a bar would end the cell; the backslash before it does no harm elsewhere. */
  private String bar() {
    String text = link.span().file().text();
    int from = Math.max(text.lastIndexOf('\n', address.start()), 0);
    int end = text.indexOf('\n', link.span().end());
    String before = text.substring(from, link.span().start());
    String after = text.substring(link.span().end(), end < 0 ? text.length() : end);
    return OTHER.matcher(before + after).replaceAll("").contains("|") ? "\\|" : "|";
  }
}
