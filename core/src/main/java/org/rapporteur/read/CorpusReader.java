package org.rapporteur.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Today;
import org.rapporteur.model.Uses;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.Pack;
import org.rapporteur.source.SourceFile;
import org.rapporteur.work.Crew;

/**
 * Reads a whole site: first every document by itself, on all threads; then the names; then every
 * fact, with the names known.
 */
public final class CorpusReader {
  private static final String BUILT_IN = "/org/rapporteur/types.pack";

  private final MarkdownReader markdown;
  private final Audience audience;
  private final Crew crew;
  private final Uses uses;
  private final Diagnostics log;
  private Optional<Instant> until = Optional.empty();
  private Optional<String> notice = Optional.empty();
  private final Set<String> hidden = new TreeSet<>();

  /** A reader for everybody. */
  public CorpusReader(MarkdownReader markdown, Crew crew, Diagnostics log) {
    this(markdown, Audience.everybody(), crew, Uses.UNASKED, log);
  }

  /**
   * A reader for an audience, which tells {@code uses} where names lead.
   *
   * @param markdown reads prose for the same audience
   */
  public CorpusReader(
      MarkdownReader markdown, Audience audience, Crew crew, Uses uses, Diagnostics log) {
    this.markdown = markdown;
    this.audience = audience;
    this.crew = crew;
    this.uses = uses;
    this.log = log;
  }

  /** The types of a site: the built-in ones and those in its {@code types/}. */
  public Schema readSchema(SiteFiles files) {
    return SchemaReader.read(builtInTypes(), files.types(), log);
  }

  /** The corpus; what is wrong is in the log, and what could not be read is left out. */
  public Corpus read(SiteFiles files, Schema schema) {
    DocumentReader reader = new DocumentReader(schema, markdown, audience, log);
    return read(files, schema, reader::read);
  }

  /** The same; what is known already is not read again. */
  public Corpus read(SiteFiles files, Schema schema, Documents known) {
    DocumentReader reader = new DocumentReader(schema, markdown, audience, log);
    known.prepare(files, audience);
    return read(files, schema, brief -> known.read(brief, reader, log));
  }

  /**
   * The corpus of a site that was read before, of which nothing is another but the prose of some
   * pages; it is read as far as it is asked for. What is wrong with those pages is in the log; what
   * is wrong with any other was told before.
   *
   * @param reworded the paths of those pages
   */
  public Reopened reopen(SiteFiles files, Schema schema, Catalog catalog, Set<String> reworded) {
    Names names = new Names(schema, catalog.names());
    Withheld withheld = new Withheld(schema, audience);
    Diagnostics told = new Diagnostics();
    OpenStock.Reader quiet = reader(schema, names, withheld, told);
    for (SiteFiles.Listed brief : files.briefs()) {
      if (catalog.withheld().contains(brief.path())) {
        quiet.documents().read(brief).ifPresent(read -> keep(read, withheld, new ArrayList<>()));
      }
    }
    OpenStock stock =
        new OpenStock(
            schema, catalog, files, reworded, reader(schema, names, withheld, log), quiet);
    Entity site = settings(files, schema, names, quiet.entities());
    return new Reopened(new Corpus(schema, site, names, stock, audience), stock);
  }

  private OpenStock.Reader reader(
      Schema schema, Names names, Withheld withheld, Diagnostics heard) {
    return new OpenStock.Reader(
        new DocumentReader(schema, markdown, audience, heard),
        new EntityReader(schema, names, withheld, markdown, uses, heard));
  }

  /**
   * A corpus that is read as far as it is asked for.
   *
   * @param stock its entities
   */
  public record Reopened(Corpus corpus, OpenStock stock) {}

  private Corpus read(
      SiteFiles files,
      Schema schema,
      Function<SiteFiles.Listed, Optional<DocumentReader.Read>> reader) {
    files.statics().forEach(new StaticMarkup(log)::check);
    List<DocumentReader.Read> documents = new ArrayList<>();
    Withheld withheld = new Withheld(schema, audience);
    crew.map(files.briefs(), reader)
        .forEach(read -> read.ifPresent(found -> keep(found, withheld, documents)));
    List<DocumentReader.Read> unique = unique(documents);

    Statements statements = new Statements(schema, log);
    unique.forEach(read -> statements.add(read.document()));
    Names names = new Names(schema);
    List<List<String>> named = crew.map(unique, read -> NameReader.names(read.document()));
    for (int i = 0; i < unique.size(); i++) {
      names.add(unique.get(i).document().id(), named.get(i));
    }
    statements.newIds().forEach(id -> names.add(id, List.of()));

    notice = withheld.told();
    withheld
        .exposed(files, unique)
        .forEach(file ->
            log.report(Code.WITHHELD_FILE, SourceFile.named(file).start(), withheld.audience()));
    EntityReader entities = new EntityReader(schema, names, withheld, markdown, uses, log);
    List<Entity> fromFiles =
        crew.map(
            unique.stream().filter(DocumentReader.Read::sound).toList(),
            read -> entities.read(read.document(), statements.quotedBy(read.document().id())));
    Map<EntityId, Entity> all = new LinkedHashMap<>();
    fromFiles.forEach(entity -> all.put(entity.id(), entity));
    statements.entities(entities, all).forEach(entity -> all.put(entity.id(), entity));
    return new Corpus(
        schema, settings(files, schema, names, entities), names, all.values(), audience);
  }

  /** How much was withheld, in a sentence for those who write the site. */
  public Optional<String> notice() {
    return notice;
  }

  /** When the next embargo ends by the clock, which makes another site of what was read. */
  public Optional<Instant> until() {
    return until;
  }

  /** The paths of the briefs that are withheld from the audience, in whole or in part. */
  public Set<String> withheld() {
    return hidden;
  }

  private void keep(
      DocumentReader.Read read, Withheld withheld, List<DocumentReader.Read> documents) {
    if (read.isWithheld() || !read.withheld().isEmpty()) {
      hidden.add(read.document().span().file().path());
    }
    if (read.isWithheld()) {
      withheld.add(read.document(), read.marking());
      read.marking()
          .embargo()
          .filter(end -> audience.today().isClock() && !audience.today().hasReached(end))
          .map(Today::end)
          .filter(end -> until.stream().noneMatch(end::isAfter))
          .ifPresent(end -> until = Optional.of(end));
    } else {
      withheld.add(read.withheld());
      documents.add(read);
    }
  }

  private Entity settings(SiteFiles files, Schema schema, Names names, EntityReader entities) {
    SourceFile file = files.settings();
    Node.Mapping facts =
        YamlReader.readMap(file, 0, file.text().length(), log)
            .orElseGet(() -> new Node.Mapping(List.of(), file.start()));
    Marking marking = Marking.of(facts, log);
    if (!marking.admits(audience)) {
      log.report(Code.WITHHELD_SITE, file.start(), marking.said(audience), audience.tlp().label());
    }
    Node.Mapping told = new Redaction(audience.tlp(), log).of(facts);
    EntityType type = schema.get(Schema.SITE);
    EntityId id = new EntityId(type.name(), "site");
    Document document = new Document(type, id, told, Body.EMPTY, List.of(), file.start());
    Entity site = entities.read(document, List.of());
    new SettingsCheck(schema, names, files.statics().keySet(), uses, log).check(site);
    return site;
  }

  /** The documents without those whose id another one has, but for letter case or Unicode form. */
  private List<DocumentReader.Read> unique(List<DocumentReader.Read> documents) {
    Map<String, Document> taken = new HashMap<>();
    List<DocumentReader.Read> unique = new ArrayList<>();
    for (DocumentReader.Read read : documents) {
      Document document = read.document();
      String key = document.type().name() + "/" + Names.fold(document.slug());
      Document first = taken.putIfAbsent(key, document);
      if (first == null) {
        unique.add(read);
      } else {
        log.report(Code.DUPLICATE_ID, document.span(), document.slug(), first.span().file().path());
      }
    }
    return unique;
  }

  private static List<SourceFile> builtInTypes() {
    Pack types = Pack.of(CorpusReader.class, BUILT_IN);
    List<SourceFile> files = new ArrayList<>();
    for (String name : types.text("index.txt").lines().map(String::strip).toList()) {
      if (!name.isEmpty() && !name.startsWith("#")) {
        files.add(new SourceFile("types/" + name + ".yaml", types.text(name + ".yaml")));
      }
    }
    return files;
  }
}
