package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;

/**
 * Everything that was said, as on file: the statements in the order of time and by what they have
 * in common.
 *
 * @param statements the latest first
 * @param shelves by facet; the fullest shelf first
 */
public record Ledger(List<Entity> statements, Map<Facet, List<Shelf>> shelves) {
  /**
   * The ledger of a site.
   *
   * @param oldestFirst the order of time
   */
  public static Ledger of(Corpus corpus, Comparator<Entity> oldestFirst) {
    List<Entity> statements =
        corpus.ofKind(Utterance.STATEMENT).stream().sorted(oldestFirst.reversed()).toList();
    Map<Facet, List<Shelf>> shelves = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Shelf> found = shelves(facet, statements);
      if (!found.isEmpty()) {
        shelves.put(facet, found);
      }
    }
    return new Ledger(statements, shelves);
  }

  /** The shelves that have no page elsewhere. */
  public List<Shelf> ownShelves() {
    return shelves.values().stream()
        .flatMap(List::stream)
        .filter(shelf -> shelf.page().isEmpty())
        .toList();
  }

  private static List<Shelf> shelves(Facet facet, List<Entity> statements) {
    Map<String, Value> labels = new LinkedHashMap<>();
    Map<String, List<Entity>> byKey = new LinkedHashMap<>();
    for (Entity statement : statements) {
      Set<String> seen = new HashSet<>();
      for (Claim claim : statement.claims(facet.field())) {
        String key = key(claim.value());
        if (claim.stands() && seen.add(key)) {
          labels.putIfAbsent(key, claim.value());
          byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(statement);
        }
      }
    }
    List<String> keys = new ArrayList<>(byKey.keySet());
    keys.sort((one, other) -> fullerFirst(byKey, one, other));
    Set<String> taken = new HashSet<>();
    List<Shelf> shelves = new ArrayList<>();
    for (String key : keys) {
      Value label = labels.getOrDefault(key, new Value.Unnamed());
      shelves.add(
          new Shelf(facet, label, free(slug(key), taken), byKey.getOrDefault(key, List.of())));
    }
    return shelves;
  }

  private static int fullerFirst(Map<String, List<Entity>> byKey, String one, String other) {
    int fuller =
        Integer.compare(
            byKey.getOrDefault(other, List.of()).size(), byKey.getOrDefault(one, List.of()).size());
    return fuller == 0 ? one.compareTo(other) : fuller;
  }

  /** By which two values are known to be the same, however their letters are written. */
  private static String key(Value value) {
    return switch (value) {
      case Value.Text(String text) -> Names.fold(text);
      case Value.Choice(String word, _) -> word;
      case Value.Reference(EntityId id) -> id.toString();
      default -> value.toString();
    };
  }

  private static String slug(String key) {
    StringBuilder slug = new StringBuilder(key.length());
    key.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : '-')
        .forEach(slug::appendCodePoint);
    String even = slug.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    return even.isEmpty() ? "other" : even;
  }

  private static String free(String slug, Set<String> taken) {
    String free = slug;
    for (int number = 2; !taken.add(free); number++) {
      free = slug + "-" + number;
    }
    return free;
  }
}
