package org.rapporteur.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/** Reads one brief: its front matter and its prose. Thread-safe. */
final class DocumentReader {
  private static final String ENDING = ".md";

  private final Schema schema;
  private final MarkdownReader markdown;
  private final Diagnostics log;

  DocumentReader(Schema schema, MarkdownReader markdown, Diagnostics log) {
    this.schema = schema;
    this.markdown = markdown;
    this.log = log;
  }

  /** The same reader, which reports to another log. */
  DocumentReader reporting(Diagnostics other) {
    return new DocumentReader(schema, markdown, other);
  }

  /**
   * A document as far as it could be read.
   *
   * @param sound false if its facts could not be read, so that only its id is known
   */
  record Read(Document document, boolean sound) {}

  Optional<Read> read(SiteFiles.Listed listed) {
    Optional<EntityType> type = type(listed);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> slug = slug(listed);
    Optional<SourceFile> file = TextReader.read(listed, log);
    if (slug.isEmpty()) {
      return Optional.empty();
    }
    Optional<FrontMatter> front = file.flatMap(text -> FrontMatter.find(text, log));
    Optional<Node.Mapping> facts =
        front.flatMap(f -> YamlReader.readMap(file.orElseThrow(), f.start(), f.end(), log));
    Body body =
        front.map(f -> markdown.read(file.orElseThrow(), f.bodyStart(), log)).orElse(Body.EMPTY);
    SourceFile known = file.orElseGet(() -> SourceFile.named(listed.path()));
    Span span = known.span(0, front.map(f -> Math.max(0, f.start() - 1)).orElse(0));
    Node.Mapping mapping = facts.orElseGet(() -> new Node.Mapping(List.of(), known.start()));
    Document document = new Document(type.get(), slug.get(), mapping, body, List.of(), span);
    return Optional.of(new Read(document, facts.isPresent()));
  }

  private Optional<EntityType> type(SiteFiles.Listed listed) {
    SourceFile named = SourceFile.named(listed.path());
    Optional<EntityType> type = schema.ofFolder(listed.folder());
    if (type.isEmpty()) {
      log.reportWithHint(
          Code.UNKNOWN_FOLDER,
          named.start(),
          NearNames.hint(listed.folder(), schema.folders()),
          listed.folder());
    } else if (!listed.path().endsWith(ENDING)) {
      log.report(Code.STRAY_FILE, named.start());
      return Optional.empty();
    }
    return type;
  }

  private Optional<String> slug(SiteFiles.Listed listed) {
    String slug = Normalizer.normalize(listed.name(), Normalizer.Form.NFC);
    Optional<String> fault = EntityId.fault(slug);
    if (fault.isEmpty()) {
      return Optional.of(slug);
    }
    log.report(Code.BAD_FILE_NAME, SourceFile.named(listed.path()).start(), slug, fault.get());
    return Optional.empty();
  }
}
