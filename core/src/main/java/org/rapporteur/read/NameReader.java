package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names a document gives itself, read before anything can be looked up by name. */
final class NameReader {
  private NameReader() {}

  /** The title and the aliases. */
  static List<String> names(Document document) {
    List<String> names = new ArrayList<>();
    names.add(title(document));
    document.facts().get("aliases").ifPresent(node -> texts(node).forEach(names::add));
    return names;
  }

  /** The title, or the id made readable. */
  static String title(Document document) {
    return document
        .facts()
        .get("title")
        .flatMap(node -> texts(node).findFirst())
        .orElseGet(() -> readable(document.slug()));
  }

  private static Stream<String> texts(Node node) {
    return switch (node) {
      case Node.Scalar scalar ->
          Stream.of(Written.Line.of(scalar).words().text()).filter(text -> !text.isBlank());
      case Node.Sequence list -> list.items().stream().flatMap(NameReader::texts);
      case Node.Mapping map -> map.get("value").stream().flatMap(NameReader::texts);
    };
  }

  /** {@code vladimir-medinsky} as “Vladimir Medinsky”; a date at the beginning stays as it is. */
  private static String readable(String slug) {
    StringBuilder out = new StringBuilder(slug.length());
    boolean wordBegins = true;
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      boolean inDate =
          i > 0
              && i + 1 < slug.length()
              && Character.isDigit(slug.charAt(i - 1))
              && Character.isDigit(slug.charAt(i + 1));
      if ((c == '-' && !inDate) || c == '_') {
        out.append(' ');
        wordBegins = true;
      } else {
        out.append(wordBegins ? Character.toTitleCase(c) : c);
        wordBegins = c == ' ';
      }
    }
    return out.toString();
  }
}
