package org.rapporteur.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What names an entity: its type and its id within that type. */
public record EntityId(String type, String slug) implements Comparable<EntityId> {
  private static final String FORBIDDEN = "#|[]^\\/:?*\"<>;@";
  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST = 120;

  /** Why a name cannot be the id of a page; empty if it can. */
  public static Optional<String> fault(String slug) {
    if (isSimple(slug)) {
      return Optional.empty();
    }
    if (slug.isBlank()) {
      return Optional.of("it is empty");
    }
    if (slug.length() > LONGEST) {
      return Optional.of("it is longer than " + LONGEST + " characters");
    }
    if (!slug.equals(slug.strip())) {
      return Optional.of("it begins or ends with a space");
    }
    if (slug.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of("it has neither a letter nor a digit");
    }
    return slug.codePoints()
        .filter(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) || c == REPLACEMENT)
        .mapToObj(c -> "it holds “" + Character.toString(c) + "”")
        .findFirst();
  }

  /** Whether it is what most ids are: small Latin letters, digits and hyphens. */
  private static boolean isSimple(String slug) {
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      boolean isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!isWord && (c != '-' || i == 0)) {
        return false;
      }
    }
    return !slug.isEmpty() && slug.length() <= LONGEST;
  }

  @Override
  public int compareTo(EntityId other) {
    int byType = type.compareTo(other.type);
    return byType == 0 ? slug.compareTo(other.slug) : byType;
  }

  // The key of every index of a site: those that records are given are slow before they are hot.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof EntityId id && slug.equals(id.slug) && type.equals(id.type));
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + slug.hashCode();
  }

  @Override
  public String toString() {
    return type + "/" + slug;
  }
}
