package org.rapporteur.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.schema.Schema;

/**
 * The names by which pages are found: ids first, then titles and aliases. Letter case, Unicode form
 * and the width of spaces make no difference.
 */
public final class Names {
  /** What a name leads to. */
  public sealed interface Match {
    /** One page. */
    record Found(EntityId id) implements Match {}

    /** Several pages; {@code byAlias} if they share an alias rather than an id. */
    record Ambiguous(List<EntityId> ids, boolean byAlias) implements Match {}

    /** None. */
    record Missing() implements Match {}
  }

  private final Schema schema;
  private final Map<String, Set<EntityId>> ids = new HashMap<>();
  private final Map<String, Set<EntityId>> aliases = new HashMap<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  public Names(Schema schema) {
    this.schema = schema;
  }

  /** The form in which two spellings of one name are equal. */
  public static String fold(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    if (plain) {
      return name;
    }
    String spaced = name.strip().replaceAll("[\\s\\u00a0]+", " ");
    String even = Normalizer.normalize(spaced, Normalizer.Form.NFC);
    return Normalizer.normalize(
        even.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** Adds an entity with its title and aliases. */
  public void add(EntityId id, Collection<String> otherNames) {
    ids.computeIfAbsent(fold(id.slug()), _ -> new TreeSet<>()).add(id);
    Set<String> written = spellings.computeIfAbsent(id.type(), _ -> new LinkedHashSet<>());
    written.add(id.slug());
    for (String name : otherNames) {
      aliases.computeIfAbsent(fold(name), _ -> new TreeSet<>()).add(id);
      written.add(name);
    }
  }

  /** What a name, or {@code folder/id}, leads to among the types that are allowed. */
  public Match find(String name, Predicate<String> allowed) {
    int slash = name.indexOf('/');
    if (slash > 0) {
      var type = schema.ofFolder(name.substring(0, slash).strip());
      if (type.isPresent()) {
        String wanted = type.get().name();
        return allowed.test(wanted)
            ? find(name.substring(slash + 1), candidate -> candidate.equals(wanted))
            : new Match.Missing();
      }
    }
    String key = fold(name);
    List<EntityId> byId = among(ids, key, allowed);
    if (!byId.isEmpty()) {
      return byId.size() == 1 ? new Match.Found(byId.getFirst()) : new Match.Ambiguous(byId, false);
    }
    List<EntityId> byAlias = among(aliases, key, allowed);
    return switch (byAlias.size()) {
      case 0 -> new Match.Missing();
      case 1 -> new Match.Found(byAlias.getFirst());
      default -> new Match.Ambiguous(byAlias, true);
    };
  }

  private static List<EntityId> among(
      Map<String, Set<EntityId>> index, String key, Predicate<String> allowed) {
    return index.getOrDefault(key, Set.of()).stream()
        .filter(id -> allowed.test(id.type()))
        .toList();
  }

  /** All ids, titles and aliases of the allowed types as they are written, for “did you mean”. */
  public List<String> spellings(Predicate<String> allowed) {
    return spellings.entrySet().stream()
        .filter(entry -> allowed.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .sorted()
        .toList();
  }
}
