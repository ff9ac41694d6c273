package org.rapporteur.edit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.starter.NewPage;
import org.rapporteur.starter.TitleId;

/**
 * A first page: what {@code new} would write, and a line for the reader that says that there is
 * nothing more yet.
 *
 * @param name the name by which others speak of it: its id or its title
 */
record Stub(Schema schema, EntityType type, String name, String slug) {
  private static final String SAID =
      "*This page is a stub: other pages speak of it, and it says nothing yet.*";

  private static final Pattern ID = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}\\p{N}._-]+");

  /** The id of a page of this name: the name itself if it looks like one. */
  static Optional<String> slug(String name, String language) {
    boolean isId = ID.matcher(name).matches() && !name.startsWith(".") && !name.startsWith("_");
    return (isId ? Optional.of(name) : TitleId.of(name, language))
        .filter(id -> EntityId.fault(id).isEmpty());
  }

  String path() {
    return type.folder().orElse(type.name()) + "/" + slug + ".md";
  }

  String text() {
    return new NewPage(schema, type, slug, title()).text(SAID);
  }

  /** “Abdul Karim X” of {@code abdul-karim-x}; a name that is no id is the title. */
  private String title() {
    if (!name.equals(slug)) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : slug.split("(?<!\\p{N})[-_]+|[-_]+(?!\\p{N})", -1)) {
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ");
        out.appendCodePoint(Character.toTitleCase(word.codePointAt(0)));
        out.append(word.substring(word.offsetByCodePoints(0, 1)));
      }
    }
    return out.isEmpty() ? name : out.toString();
  }
}
