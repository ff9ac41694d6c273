package org.rapporteur.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.value.When;

/**
 * How the entities of a site stand in lists: the date that orders them, and the order. Thread-safe.
 */
public final class Lists {
  /** The fields that date an entity, the most telling first. */
  private static final List<String> DATING =
      List.of("held", "on", "published", "dated", "began", "from", "planned");

  private final Map<EntityId, Optional<When>> dates = new HashMap<>();
  private final Map<String, List<Entity>> ofTypes = new ConcurrentHashMap<>();

  /**
   * The lists of a site.
   *
   * @param entities those whose dates are asked for often
   */
  Lists(List<Entity> entities) {
    for (Entity entity : entities) {
      dates.put(entity.id(), dated(entity));
    }
  }

  /** The field that dates an entity. */
  static Optional<String> dating(Entity entity) {
    for (String field : DATING) {
      if (when(entity, field).isPresent()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static Optional<When> dated(Entity entity) {
    for (String field : DATING) {
      Optional<When> when = when(entity, field);
      if (when.isPresent()) {
        return when;
      }
    }
    return Optional.empty();
  }

  private @Nullable When date(Entity entity) {
    Optional<When> known = dates.get(entity.id());
    return (known == null ? dated(entity) : known).orElse(null);
  }

  private static Optional<When> when(Entity entity, String field) {
    Optional<Claim> claim = entity.claim(field);
    return claim.isPresent() && claim.get().value() instanceof Value.Measured(When when)
        ? Optional.of(when)
        : Optional.empty();
  }

  /** The newest first; those without a date after them, by title. */
  Stream<Entity> newestFirst(List<Entity> entities) {
    Comparator<When> order = When.order().reversed();
    return entities.stream()
        .sorted((a, b) -> {
          int byDate = byDate(a, b, order);
          return byDate != 0 ? byDate : a.title().compareTo(b.title());
        });
  }

  /** By when they were; those without a date are last. */
  private int byDate(Entity a, Entity b, Comparator<When> order) {
    When first = date(a);
    When second = date(b);
    return first != null && second != null
        ? order.compare(first, second)
        : Boolean.compare(first == null, second == null);
  }

  private static int byTitle(Entity a, Entity b) {
    int byTitle = a.title().compareTo(b.title());
    return byTitle != 0 ? byTitle : a.id().compareTo(b.id());
  }

  /** The oldest first; those without a date after them, by title. */
  Comparator<Entity> oldestFirst() {
    Comparator<When> order = When.order();
    return (a, b) -> {
      int byDate = byDate(a, b, order);
      return byDate != 0 ? byDate : byTitle(a, b);
    };
  }

  /** The entities of a type in the order of its list, which is worked out once. */
  List<Entity> ofType(String type, Corpus corpus) {
    return ofTypes.computeIfAbsent(type, each -> inOrder(corpus.ofType(each)).toList());
  }

  /**
   * Those with a place of their own first, the others by date where there is one, else by title.
   */
  Stream<Entity> inOrder(List<Entity> entities) {
    boolean dated = entities.stream().anyMatch(entity -> date(entity) != null);
    Stream<Entity> rest =
        dated
            ? newestFirst(entities)
            : entities.stream().sorted((a, b) -> a.title().compareTo(b.title()));
    return rest.sorted(Lists::byPlace);
  }

  /** Those with a place of their own first, the others by title. */
  static Comparator<Entity> byPlaceAndTitle() {
    return (a, b) -> {
      int byPlace = byPlace(a, b);
      return byPlace != 0 ? byPlace : byTitle(a, b);
    };
  }

  private static int byPlace(Entity a, Entity b) {
    return Long.compare(place(a), place(b));
  }

  /** The place an author gave it; behind all others if there is none. */
  private static long place(Entity entity) {
    return entity
        .claim("order")
        .map(claim -> claim.value() instanceof Value.Whole(long number) ? number : Long.MAX_VALUE)
        .orElse(Long.MAX_VALUE);
  }

  /** The heading under which an entity stands in a long list: its year, or its first letter. */
  String group(Entity entity) {
    return Optional.ofNullable(date(entity))
        .map(when -> when.earliest().map(day -> Integer.toString(day.getYear())).orElse("Undated"))
        .orElseGet(() -> letter(entity.title()));
  }

  private static String letter(String title) {
    int at = 0;
    while (at < title.length() && !Character.isLetterOrDigit(title.codePointAt(at))) {
      at += Character.charCount(title.codePointAt(at));
    }
    return at == title.length()
        ? "#"
        : Character.toString(title.codePointAt(at)).toUpperCase(Locale.ROOT);
  }
}
