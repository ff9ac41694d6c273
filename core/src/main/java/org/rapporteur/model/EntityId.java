package org.rapporteur.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What names an entity: its type and its id within that type. It is the key of every index of a
 * site, so it knows its hash.
 */
public final class EntityId implements Comparable<EntityId> {
  private static final String FORBIDDEN = "#|[]^\\/:?*\"<>;@";
  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST = 120;

  private final String type;
  private final String slug;
  private final int hash;

  /** The id of an entity of a type. */
  public EntityId(String type, String slug) {
    this.type = type;
    this.slug = slug;
    this.hash = 31 * type.hashCode() + slug.hashCode();
  }

  /** The name of its type. */
  public String type() {
    return type;
  }

  /** The id within its type. */
  public String slug() {
    return slug;
  }

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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof EntityId id
            && hash == id.hash
            && slug.equals(id.slug)
            && type.equals(id.type));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return type + "/" + slug;
  }
}
