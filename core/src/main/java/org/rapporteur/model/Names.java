package org.rapporteur.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.Span;

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

  /**
   * What names lead to, by the even form of each.
   *
   * @param ids by id
   * @param aliases by title or alias
   */
  public record Index(Map<String, Set<EntityId>> ids, Map<String, Set<EntityId>> aliases) {}

  private final Schema schema;
  private final Map<String, Set<EntityId>> ids;
  private final Map<String, Set<EntityId>> aliases;
  private final Map<String, Set<String>> spellings = new HashMap<>();

  public Names(Schema schema) {
    this(schema, new Index(new HashMap<>(), new HashMap<>()));
  }

  /** The names of a site that are known already; no spelling is near to any of them. */
  public Names(Schema schema, Index known) {
    this.schema = schema;
    this.ids = known.ids;
    this.aliases = known.aliases;
  }

  /** What the names lead to. */
  public Index index() {
    return new Index(ids, aliases);
  }

  /** The form in which two spellings of one name are equal. */
  public static String fold(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String spaced = name.strip().replaceAll("[\\s\\u00a0]+", " ");
    String even = Normalizer.normalize(spaced, Normalizer.Form.NFC);
    return Normalizer.normalize(
        even.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** Whether a name has no spelling but in letter case: it is ASCII, with single spaces within. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** Adds an entity with its title and aliases. */
  public void add(EntityId id, Collection<String> otherNames) {
    add(ids, id.slug(), id);
    Set<String> written = spellings.computeIfAbsent(id.type(), _ -> new LinkedHashSet<>());
    written.add(id.slug());
    for (String name : otherNames) {
      add(aliases, name, id);
      written.add(name);
    }
  }

  /** Most names lead to one page, and a set of one is small. */
  private static void add(Map<String, Set<EntityId>> index, String name, EntityId id) {
    index.merge(
        fold(name),
        Set.of(id),
        (known, one) -> {
          Set<EntityId> all = new TreeSet<>(known);
          all.addAll(one);
          return all;
        });
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
    List<EntityId> among = List.of();
    for (EntityId id : index.getOrDefault(key, Set.of())) {
      if (allowed.test(id.type())) {
        among =
            among.isEmpty() ? List.of(id) : Stream.concat(among.stream(), Stream.of(id)).toList();
      }
    }
    return among;
  }

  /** Whether a name is the id of a page, rather than its title or one of its aliases. */
  public boolean isId(String name, EntityId id) {
    return fold(folder(name).map(_ -> bare(name)).orElse(name)).equals(fold(id.slug()));
  }

  /** The id alone where that is enough to find the page, else {@code folder/id}. */
  public String shortest(EntityId id, Predicate<String> allowed) {
    return find(id.slug(), allowed).equals(new Match.Found(id)) ? id.slug() : path(id);
  }

  /** The way to write an id in the place of a name: with its folder if that had one. */
  public String inPlaceOf(String name, EntityId id, Predicate<String> allowed) {
    return folder(name).isPresent() ? path(id) : shortest(id, allowed);
  }

  /** The page that was certainly meant by a name which leads nowhere. */
  public Optional<EntityId> slip(String name, Predicate<String> allowed) {
    if (name.indexOf('/') >= 0) {
      return folder(name)
          .filter(type -> allowed.test(type.name()))
          .flatMap(type -> slip(bare(name), type.name()::equals));
    }
    List<String> near = NearNames.near(name, spellings(allowed));
    Set<Match> meant = new LinkedHashSet<>();
    near.forEach(other -> meant.add(find(other, allowed)));
    return meant.size() == 1
            && meant.iterator().next() instanceof Match.Found(EntityId id)
            && near.stream().anyMatch(other -> Slip.isName(name, other))
        ? Optional.of(id)
        : Optional.empty();
  }

  /** What is near to a name that leads nowhere, and of which types the page could be. */
  public Missing missing(Span span, String name, List<String> types, Predicate<String> allowed) {
    Optional<String> type = folder(name).map(EntityType::name).filter(allowed);
    Predicate<String> wanted = type.<Predicate<String>>map(t -> t::equals).orElse(allowed);
    return new Missing(
        span,
        name.substring(name.indexOf('/') + 1).strip(),
        type.map(List::of).orElse(types),
        NearNames.near(bare(name), spellings(wanted)));
  }

  /**
   * The names once a page has another id.
   *
   * @param named whether it has a title of its own; if not, it is no longer called after its old id
   */
  public Names renamed(EntityId from, EntityId to, boolean named, String title) {
    Names names = new Names(schema);
    ids.forEach((key, all) -> all.forEach(id -> names.put(names.ids, key, id, from, to)));
    names.ids.values().forEach(all -> all.remove(to));
    names.ids.computeIfAbsent(fold(to.slug()), _ -> new TreeSet<>()).add(to);
    String own = fold(title);
    aliases.forEach((key, all) ->
        all.forEach(id -> {
          if (named || !id.equals(from) || !key.equals(own)) {
            names.put(names.aliases, key, id, from, to);
          }
        }));
    spellings.forEach((type, all) -> names.spellings.put(type, new LinkedHashSet<>(all)));
    return names;
  }

  /** The names of these pages alone. */
  public Names withOnly(Set<EntityId> pages) {
    Names names = new Names(schema);
    ids.forEach((key, all) -> keep(names.ids, key, all, pages));
    aliases.forEach((key, all) -> keep(names.aliases, key, all, pages));
    names.keepSpellings(spellings);
    return names;
  }

  private static void keep(
      Map<String, Set<EntityId>> index, String key, Set<EntityId> all, Set<EntityId> pages) {
    Set<EntityId> left = new TreeSet<>(all);
    left.retainAll(pages);
    if (!left.isEmpty()) {
      index.put(key, left);
    }
  }

  /** Takes over the spellings of names that lead somewhere. */
  private void keepSpellings(Map<String, Set<String>> written) {
    written.forEach((type, all) -> {
      Set<String> left = new LinkedHashSet<>(all);
      left.removeIf(name -> !ids.containsKey(fold(name)) && !aliases.containsKey(fold(name)));
      spellings.put(type, left);
    });
  }

  /** The names of which these pages have no others than their ids. */
  public Names withIdsOnly(Set<EntityId> pages) {
    Names names = new Names(schema);
    ids.forEach((key, all) -> names.ids.put(key, new TreeSet<>(all)));
    aliases.forEach((key, all) -> {
      Set<EntityId> left = new TreeSet<>(all);
      left.removeAll(pages);
      if (!left.isEmpty()) {
        names.aliases.put(key, left);
      }
    });
    names.keepSpellings(spellings);
    return names;
  }

  private void put(
      Map<String, Set<EntityId>> index, String key, EntityId id, EntityId from, EntityId to) {
    index.computeIfAbsent(key, _ -> new TreeSet<>()).add(id.equals(from) ? to : id);
  }

  private Optional<EntityType> folder(String name) {
    int slash = name.indexOf('/');
    return slash > 0 ? schema.ofFolder(name.substring(0, slash).strip()) : Optional.empty();
  }

  private static String bare(String name) {
    return name.substring(name.indexOf('/') + 1).strip();
  }

  private String path(EntityId id) {
    return schema.get(id.type()).folder().orElse(id.type()) + "/" + id.slug();
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
