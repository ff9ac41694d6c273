package org.rapporteur.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.json.JsonTree;

/**
 * One claim of a page, as the data file has it.
 *
 * @param key what it is about, the same before and after a rename of another page
 * @param shown the value in words
 * @param qualifiers in words, by name
 * @param sources their ids, in order
 */
record Fact(
    String key,
    String shown,
    Map<String, String> qualifiers,
    List<String> sources,
    String status,
    String note) {
  static Fact of(Object claim) {
    Map<String, String> qualifiers = new LinkedHashMap<>();
    JsonTree.map(claim, "qualifiers")
        .forEach((name, values) ->
            qualifiers.put(
                name,
                values instanceof List<?> all
                    ? String.join(", ", all.stream().map(Fact::shown).toList())
                    : ""));
    for (String of : List.of("stated-by", "as-of", "credibility")) {
      Object by = claim instanceof Map<?, ?> map ? map.get(of) : null;
      if (by != null) {
        qualifiers.put(of, by instanceof Map<?, ?> ? shown(by) : String.valueOf(by));
      }
    }
    return new Fact(
        key(claim),
        shown(claim),
        qualifiers,
        List.copyOf(
            new TreeSet<>(
                JsonTree.list(claim, "sources").stream()
                    .map(source -> JsonTree.text(source, "source"))
                    .toList())),
        JsonTree.text(claim, "status"),
        JsonTree.text(claim, "note"));
  }

  private static String key(Object value) {
    String page = JsonTree.text(value, "page");
    return page.isEmpty() && value instanceof Map<?, ?> map
        ? String.valueOf(map.get("value"))
        : page;
  }

  private static String shown(Object value) {
    String text = JsonTree.text(value, "text");
    return text.isEmpty() && value instanceof Map<?, ?> map
        ? String.valueOf(map.get("value"))
        : text;
  }

  /** The same where another page is called by its new id. */
  Fact renamed(Map<String, String> renames) {
    return new Fact(renames.getOrDefault(key, key), shown, qualifiers, sources, status, note);
  }

  /** Whether it still stands. */
  boolean stands() {
    return !List.of("corrected", "superseded", "retracted").contains(status);
  }

  /** Which of two claims of one thing this is: the day, the role, whom it is of. */
  String sameAs() {
    StringBuilder same = new StringBuilder(key);
    for (String name : List.of("on", "of", "from")) {
      same.append('|').append(qualifiers.getOrDefault(name, ""));
    }
    return same.toString();
  }
}
