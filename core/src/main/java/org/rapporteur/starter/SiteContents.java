package org.rapporteur.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Audience;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Uses;
import org.rapporteur.model.Value;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.work.Crew;

/**
 * What is in a site already, as far as it can be read: a page may be added while others are wrong.
 */
public final class SiteContents {
  private final Corpus corpus;

  private SiteContents(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The contents of the site in a folder; empty if it holds no site. */
  public static Optional<SiteContents> of(Path folder) throws IOException {
    Diagnostics log = new Diagnostics();
    Optional<SiteFiles> files = SiteFolder.list(folder, log);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Audience everything = Audience.writers();
    try (Crew crew = new Crew(Runtime.getRuntime().availableProcessors())) {
      CorpusReader reader =
          new CorpusReader(
              new MarkdownReader(new MarkdownOptions(false), everything.tlp()),
              everything,
              crew,
              Uses.UNASKED,
              log);
      Schema schema = reader.readSchema(files.get());
      return Optional.of(new SiteContents(reader.read(files.get(), schema)));
    }
  }

  public Schema schema() {
    return corpus.schema();
  }

  /** The language tag of the site; empty text if it names none. */
  public String language() {
    return corpus
        .site()
        .claim("language")
        .flatMap(claim ->
            claim.value() instanceof Value.Text(String tag) ? Optional.of(tag) : Optional.empty())
        .orElse("");
  }

  /** The type that is called by a word: its name, its folder, or its label in either number. */
  public Optional<EntityType> type(String word) {
    String wanted = Names.fold(word);
    return schema().withPages().stream()
        .filter(type ->
            Stream.of(type.name(), type.folder().orElseThrow(), type.label(), type.plural())
                .anyMatch(name -> Names.fold(name).equals(wanted)))
        .findFirst();
  }

  /** The words by which types can be called, for “did you mean”. */
  public List<String> typeWords() {
    Set<String> words = new LinkedHashSet<>();
    schema().withPages().forEach(type -> words.add(type.name()));
    words.addAll(schema().folders());
    return List.copyOf(words);
  }

  /** The ids of the pages that a reference may lead to, in their order. */
  public List<String> ids(ValueType.Reference reference) {
    return corpus.entities().stream()
        .filter(entity -> schema().accepts(reference, entity.id().type()))
        .map(entity -> entity.id().slug())
        .distinct()
        .sorted()
        .toList();
  }

  /** The files of the pages of a type that are found under one of these names. */
  public List<String> holders(EntityType type, Collection<String> names) {
    return names.stream()
        .flatMap(name ->
            switch (corpus.names().find(name, type.name()::equals)) {
              case Names.Match.Found(EntityId id) -> Stream.of(id);
              case Names.Match.Ambiguous(List<EntityId> ids, _) -> ids.stream();
              case Names.Match.Missing _ -> Stream.empty();
            })
        .distinct()
        .map(this::file)
        .toList();
  }

  /** The files of the pages of a type that have nearly this name. */
  public List<String> near(EntityType type, String name) {
    return holders(type, NearNames.near(name, corpus.names().spellings(type.name()::equals)));
  }

  /** Where a page is; one that could not be read at least has its name. */
  private String file(EntityId id) {
    return corpus
        .find(id)
        .map(entity -> entity.span().file().path())
        .orElseGet(() -> schema().get(id.type()).folder().orElseThrow() + "/" + id.slug() + ".md");
  }
}
