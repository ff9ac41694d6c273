package org.rapporteur.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.value.When;

/**
 * What was known of a site on a day. A claim is known from the later of two dates: that of the
 * first source that says so, and that of its page; what happened is known on the day it did at the
 * earliest. A page goes where its own date is later, where all it rests on is, or where it has lost
 * what it cannot be without. Prose stays as long as everything it cites and points at was known. A
 * source that has no date, neither that of its publication nor that of its reading, is not known;
 * any other page without a date is.
 */
public final class AsOf {
  /** The date of a page of a type: from then on there is something to know. */
  private static final Map<String, String> DATED =
      Map.of("brief", "published", "source", "published", "statement", "on", "document", "dated");

  /** Fields whose date is that of something that happened. */
  private static final Set<String> HAPPENED = Set.of("held", "began", "ended", "dated", "on");

  private final Corpus corpus;
  private final LocalDate day;
  private final Map<EntityId, Entity> known = new LinkedHashMap<>();
  private final Set<EntityId> wordless = new HashSet<>();
  private final Map<String, EntityId> files = new HashMap<>();

  private AsOf(Corpus corpus, LocalDate day) {
    this.corpus = corpus;
    this.day = day;
    for (Entity entity : corpus.entities()) {
      String path = entity.span().file().path();
      files.putIfAbsent(path.substring(path.lastIndexOf('/') + 1), entity.id());
      if (!isLater(date(entity)) && !isUndated(entity, corpus)) {
        known.put(entity.id(), entity);
      }
    }
  }

  /** The corpus as it was known on a day; the whole of it where no day is asked for. */
  public static Corpus of(Corpus corpus) {
    Optional<LocalDate> day = corpus.audience().asOf();
    return day.map(asked -> new AsOf(corpus, asked).known()).orElse(corpus);
  }

  /** How many sources of a site have no date, so that it cannot be said what was known. */
  public static long undated(Corpus corpus) {
    return corpus.entities().stream().filter(entity -> isUndated(entity, corpus)).count();
  }

  private static boolean isUndated(Entity entity, Corpus corpus) {
    return corpus.schema().isA(entity.type().name(), "source")
        && entity.when("published").or(() -> entity.when("accessed")).isEmpty();
  }

  /** Leaves out, until nothing more goes: each page that goes may take others along. */
  private Corpus known() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Entity entity : List.copyOf(known.values())) {
        Entity left = left(entity);
        if (isGone(entity, left)) {
          known.remove(entity.id());
          changed = true;
        } else if (!left.equals(entity)) {
          known.put(entity.id(), left);
          changed = true;
        }
      }
    }
    return new Corpus(
        corpus.schema(),
        corpus.site(),
        corpus.names().withOnly(known.keySet()),
        known.values(),
        corpus.audience());
  }

  private Entity left(Entity entity) {
    Map<String, List<Claim>> fields = new LinkedHashMap<>();
    entity
        .fields()
        .forEach((name, claims) -> {
          Field field = entity.type().field(name);
          List<Claim> left =
              claims.stream().map(claim -> left(claim, field)).flatMap(Optional::stream).toList();
          if (!left.isEmpty()) {
            fields.put(name, field.repeats() ? left : standing(left, claims));
          }
        });
    boolean speaks = isKnown(entity.body(), entity.quotes());
    if (!speaks) {
      wordless.add(entity.id());
    }
    return new Entity(
        entity.id(),
        entity.type(),
        entity.title(),
        fields,
        speaks ? entity.body() : Body.EMPTY,
        speaks ? entity.quotes() : List.of(),
        entity.quotedIn().stream()
            .filter(page -> known.containsKey(page) && !wordless.contains(page))
            .toList(),
        entity.span());
  }

  /** A page that rests on sources and has lost all of them, or a field that it needs. */
  private static boolean isGone(Entity before, Entity left) {
    boolean needs =
        before.type().fields().values().stream()
            .filter(Field::required)
            .anyMatch(field ->
                !before.claims(field.name()).isEmpty() && left.claims(field.name()).isEmpty());
    boolean unquoted = !before.quotedIn().isEmpty() && left.quotedIn().isEmpty();
    return needs || (unquoted && isHarvested(before)) || (isSourced(before) && !isSourced(left));
  }

  private static boolean isSourced(Entity page) {
    return page.fields().values().stream()
        .flatMap(List::stream)
        .anyMatch(claim -> !claim.sources().isEmpty());
  }

  /** Whether a statement stands in the prose of others only. */
  private static boolean isHarvested(Entity statement) {
    return statement.span().start() > 0;
  }

  private Optional<Claim> left(Claim claim, Field field) {
    List<Citation> sources =
        claim.sources().stream().filter(source -> known.containsKey(source.source())).toList();
    boolean unsourced = sources.isEmpty() && !claim.sources().isEmpty();
    boolean toCome =
        (HAPPENED.contains(field.name()) && isLater(claim.when()))
            || isLater(claim.when("on"))
            || isLater(claim.asOf());
    boolean leadsNowhere =
        Stream.concat(
                Stream.of(claim.value()),
                claim.qualifiers().values().stream().flatMap(List::stream))
            .anyMatch(value -> !isKnown(value));
    return unsourced || toCome || leadsNowhere
        ? Optional.empty()
        : Optional.of(sources.equals(claim.sources()) ? claim : claim.citingOnly(sources));
  }

  /** What a later claim corrected or superseded stood, as long as that claim was not known. */
  private static List<Claim> standing(List<Claim> left, List<Claim> before) {
    boolean overtakenLater =
        left.stream().noneMatch(Claim::stands) && before.stream().anyMatch(Claim::stands);
    if (!overtakenLater) {
      return left;
    }
    List<Claim> standing = new ArrayList<>(left);
    standing.set(left.size() - 1, left.getLast().with(ClaimStatus.AS_STATED));
    return standing;
  }

  private boolean isKnown(Value value) {
    return switch (value) {
      case Value.Reference(EntityId id) -> known.containsKey(id);
      case Value.Prose(_, Body body) -> isKnown(body, List.of());
      default -> true;
    };
  }

  private boolean isKnown(Body body, List<EntityId> quotes) {
    return known.keySet().containsAll(quotes)
        && body.slots().stream().allMatch(new PointsAt(corpus, files, known, wordless)::isKnown);
  }

  private Optional<When> date(Entity entity) {
    Optional<When> date =
        Optional.ofNullable(DATED.get(entity.type().name())).flatMap(entity::when);
    return date.or(() -> entity.when("accessed"));
  }

  /** Whether a date may lie after the day. */
  private boolean isLater(Optional<When> date) {
    return date.flatMap(When::latest).filter(last -> last.isAfter(day)).isPresent();
  }
}
