package org.rapporteur.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Stock;
import org.rapporteur.schema.Schema;

/**
 * The entities of a site that was read before, of which nothing is another but the prose of some
 * pages; each is read when it is asked for. Statements are harvested all at once, from every page
 * that quotes any. One thread at a time may use it.
 */
public final class OpenStock implements Stock {
  private static final String STATEMENT = "statement";

  private final Schema schema;
  private final Map<EntityId, Catalog.Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<EntityId>> byType = new HashMap<>();
  private final Map<String, SiteFiles.Listed> files = new HashMap<>();
  private final Set<String> reworded;
  private final Reader quiet;
  private final Reader watched;
  private final Map<EntityId, Optional<Entity>> known = new LinkedHashMap<>();
  private final Map<String, Optional<DocumentReader.Read>> documents = new HashMap<>();
  private Optional<Statements> statements = Optional.empty();

  /** How files become entities, and which log hears of it. */
  record Reader(DocumentReader documents, EntityReader entities) {}

  /**
   * The entities that a catalog names.
   *
   * @param reworded the files that have other prose than they had
   * @param watched reads those
   * @param quiet reads all others: what is wrong with them was told before
   */
  OpenStock(
      Schema schema,
      Catalog catalog,
      SiteFiles site,
      Set<String> reworded,
      Reader watched,
      Reader quiet) {
    this.schema = schema;
    this.reworded = reworded;
    this.watched = watched;
    this.quiet = quiet;
    for (Catalog.Entry entry : catalog.entries()) {
      entries.put(entry.id(), entry);
      byType.computeIfAbsent(entry.id().type(), _ -> new ArrayList<>()).add(entry.id());
    }
    site.briefs().forEach(brief -> files.put(brief.path(), brief));
  }

  @Override
  public List<Entity> entities() {
    return all(List.copyOf(entries.keySet()));
  }

  @Override
  public List<Entity> ofType(String type) {
    return all(byType.getOrDefault(type, List.of()));
  }

  private List<Entity> all(List<EntityId> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public int count(String type) {
    return byType.getOrDefault(type, List.of()).size();
  }

  @Override
  public Optional<String> title(EntityId id) {
    return Optional.ofNullable(entries.get(id)).map(Catalog.Entry::title);
  }

  @Override
  public Optional<Entity> find(EntityId id) {
    Catalog.Entry entry = entries.get(id);
    if (entry == null) {
      return Optional.empty();
    }
    Optional<Entity> read = known.get(id);
    if (read == null) {
      if (isHarvested(id)) {
        harvest();
      } else {
        known.put(id, read(entry));
      }
      read = known.getOrDefault(id, Optional.empty());
    }
    return read;
  }

  /** What has been read so far. */
  public List<Entity> read() {
    return known.values().stream().flatMap(Optional::stream).toList();
  }

  /** Whether any part of a file is withheld now. */
  public boolean isWithheld(String path) {
    return document(path).map(read -> read.isWithheld() || !read.withheld().isEmpty()).orElse(true);
  }

  /** The page that a file is written for; empty where it cannot be read. */
  public Optional<Entity> ownPage(String path) {
    return entries.values().stream()
        .filter(entry -> entry.isOwn() && entry.path().equals(path))
        .findFirst()
        .flatMap(entry -> find(entry.id()));
  }

  /** The entities written or quoted first in a file. */
  public List<EntityId> in(String path) {
    return entries.values().stream()
        .filter(entry -> entry.path().equals(path))
        .map(Catalog.Entry::id)
        .toList();
  }

  private boolean isHarvested(EntityId id) {
    return id.type().equals(STATEMENT) && entries.values().stream().anyMatch(Catalog.Entry::quotes);
  }

  private Reader reader(String path) {
    return reworded.contains(path) ? watched : quiet;
  }

  private Optional<DocumentReader.Read> document(String path) {
    Optional<DocumentReader.Read> read = documents.get(path);
    if (read == null) {
      read =
          Optional.ofNullable(files.get(path)).flatMap(file -> reader(path).documents().read(file));
      documents.put(path, read);
    }
    return read;
  }

  private Optional<Entity> read(Catalog.Entry entry) {
    List<EntityId> quotes = entry.quotes() ? statements().quotedBy(entry.id()) : List.of();
    return document(entry.path())
        .filter(read -> read.sound() && !read.isWithheld())
        .map(read -> reader(entry.path()).entities().read(read.document(), quotes));
  }

  /** Those of all files that have a part in statements, in the order of their paths. */
  private Statements statements() {
    if (statements.isEmpty()) {
      Statements all = new Statements(schema, new Diagnostics());
      entries.values().stream()
          .filter(entry -> entry.isOwn() && (entry.quotes() || entry.id().type().equals(STATEMENT)))
          .sorted(Comparator.comparing(Catalog.Entry::path))
          .forEach(entry -> document(entry.path()).ifPresent(read -> all.add(read.document())));
      statements = Optional.of(all);
    }
    return statements.get();
  }

  private void harvest() {
    Statements all = statements();
    Map<EntityId, Entity> own = new LinkedHashMap<>();
    for (EntityId id : byType.getOrDefault(STATEMENT, List.of())) {
      Optional.ofNullable(entries.get(id))
          .filter(Catalog.Entry::isOwn)
          .flatMap(this::read)
          .ifPresent(entity -> own.put(id, entity));
    }
    own.forEach((id, entity) -> known.put(id, Optional.of(entity)));
    all.entities(quiet.entities(), own)
        .forEach(entity -> known.put(entity.id(), Optional.of(entity)));
  }
}
