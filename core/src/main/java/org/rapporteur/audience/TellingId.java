package org.rapporteur.audience;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;

/**
 * A word of what is withheld of a source that stands in its id, where everybody reads it.
 *
 * @param field where the source has the word: its title, its author …
 */
record TellingId(String word, String field) {
  /** What is withheld, by how short a word of it tells: a title has words that say nothing. */
  private static final Map<String, Integer> WITHHELD = withheld();

  private static final int BEGINNING = 4;

  private static Map<String, Integer> withheld() {
    Map<String, Integer> fields = new LinkedHashMap<>();
    fields.put(ConfidentialSource.TITLE, BEGINNING);
    fields.put("aliases", BEGINNING);
    fields.put("author", 2);
    fields.put("outlet", 2);
    fields.put("publisher", 2);
    return fields;
  }

  /** The first word of the id of a source that tells. */
  static Optional<TellingId> in(ConfidentialSource source) {
    Set<String> said = words(texts(source, ConfidentialSource.WORDING)).collect(Collectors.toSet());
    List<String> id = words(Stream.of(source.entity().id().slug())).toList();
    for (Map.Entry<String, Integer> entry : WITHHELD.entrySet()) {
      Optional<String> telling =
          words(texts(source, entry.getKey()))
              .filter(word -> word.length() >= entry.getValue() && !said.contains(word))
              .flatMap(word -> id.stream().filter(part -> isOf(part, word)))
              .findFirst();
      if (telling.isPresent()) {
        return telling.map(word -> new TellingId(word, entry.getKey()));
      }
    }
    return Optional.empty();
  }

  /** Whether a part of an id is a word, or one of the two is how the other begins. */
  private static boolean isOf(String part, String word) {
    return part.equals(word)
        || (Math.min(part.length(), word.length()) >= BEGINNING
            && (part.startsWith(word) || word.startsWith(part)));
  }

  private static Stream<String> texts(ConfidentialSource source, String field) {
    Entity entity = source.entity();
    return entity.claims(field).stream()
        .map(Claim::value)
        .flatMap(value ->
            switch (value) {
              case Value.Text(String text) -> Stream.of(text);
              case Value.Reference(EntityId id) ->
                  source.corpus().find(id).stream()
                      .flatMap(page -> Stream.of(page.title(), id.slug()));
              default -> Stream.empty();
            });
  }

  /** The words of texts without accents, in lower case; none of digits alone. */
  private static Stream<String> words(Stream<String> texts) {
    return texts
        .map(text -> Normalizer.normalize(Names.fold(text), Normalizer.Form.NFKD))
        .map(text -> text.replaceAll("\\p{M}+", ""))
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.codePoints().anyMatch(Character::isLetter));
  }
}
