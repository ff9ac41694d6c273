package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;

/**
 * The voices behind the sources: a copy speaks with the voice of what it copies, and all that one
 * publisher brings out is one voice. Thread-safe.
 */
public final class Voices {
  public static final String SOURCE = "source";
  public static final String ORGANIZATION = "organization";
  public static final String COPY_OF = "copy-of";
  public static final String PUBLISHER = "publisher";
  public static final String OUTLET = "outlet";
  public static final String MEDIA_OF = "media-of";
  public static final String OWNERSHIP = "ownership";

  private static final String STATE = "state";

  private final Corpus corpus;
  private final Map<EntityId, Voice> known = new ConcurrentHashMap<>();

  public Voices(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The voice a source speaks with. */
  public Voice of(EntityId source) {
    Voice voice = known.get(source);
    return voice == null ? known.computeIfAbsent(source, this::find) : voice;
  }

  private Voice find(EntityId source) {
    Entity origin = corpus.get(origin(source));
    Optional<Entity> publisher = reference(origin, PUBLISHER).flatMap(corpus::find);
    Optional<String> outlet = origin.text(OUTLET);
    Entity page = publisher.orElse(origin);
    String name = publisher.map(Entity::title).or(() -> outlet).orElse(origin.title());
    String key =
        publisher.isEmpty() && outlet.isPresent()
            ? OUTLET + " " + Names.fold(outlet.get())
            : page.id().toString();
    return new Voice(
        key,
        page.id(),
        name,
        reference(origin, MEDIA_OF).or(() -> publisher.flatMap(p -> reference(p, MEDIA_OF))),
        isStates(origin)
            || (word(origin).isEmpty() && publisher.filter(this::isStates).isPresent()));
  }

  /** What a source copies at last; of copies in a ring, the first by its id. */
  private EntityId origin(EntityId source) {
    List<EntityId> chain = new ArrayList<>(List.of(source));
    Set<EntityId> seen = new HashSet<>(chain);
    Optional<EntityId> next = original(source);
    while (next.isPresent()) {
      EntityId at = next.get();
      if (!seen.add(at)) {
        return chain.subList(chain.indexOf(at), chain.size()).stream().sorted().toList().getFirst();
      }
      chain.add(at);
      next = original(at);
    }
    return chain.getLast();
  }

  private Optional<EntityId> original(EntityId source) {
    return corpus.find(source).flatMap(entity -> reference(entity, COPY_OF));
  }

  private boolean isStates(Entity entity) {
    return word(entity).filter(STATE::equals).isPresent();
  }

  private static Optional<String> word(Entity entity) {
    return standing(entity, OWNERSHIP)
        .flatMap(value ->
            value instanceof Value.Choice(String word, _) ? Optional.of(word) : Optional.empty());
  }

  private static Optional<EntityId> reference(Entity entity, String field) {
    return standing(entity, field)
        .flatMap(value ->
            value instanceof Value.Reference(EntityId id) ? Optional.of(id) : Optional.empty());
  }

  private static Optional<Value> standing(Entity entity, String field) {
    return entity.claim(field).filter(Claim::stands).map(Claim::value);
  }
}
