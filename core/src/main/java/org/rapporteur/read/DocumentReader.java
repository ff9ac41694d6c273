package org.rapporteur.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Audience;
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
  private final Audience audience;
  private final Diagnostics log;

  DocumentReader(Schema schema, MarkdownReader markdown, Audience audience, Diagnostics log) {
    this.schema = schema;
    this.markdown = markdown;
    this.audience = audience;
    this.log = log;
  }

  /** The same reader, which reports to another log. */
  DocumentReader reporting(Diagnostics other) {
    return new DocumentReader(schema, markdown, audience, other);
  }

  /**
   * A document as far as it could be read.
   *
   * @param sound false if its facts could not be read, so that only its id is known
   * @param marking who may read it
   * @param isWithheld whether the audience may know nothing of it
   * @param withheld the stretches of its text that are withheld from the audience
   */
  record Read(
      Document document,
      boolean sound,
      Marking marking,
      boolean isWithheld,
      List<String> withheld) {}

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
    SourceFile known = file.orElseGet(() -> SourceFile.named(listed.path()));
    Node.Mapping written = facts.orElseGet(() -> new Node.Mapping(List.of(), known.start()));
    Span span = known.span(0, front.map(f -> Math.max(0, f.start() - 1)).orElse(0));
    EntityId id = new EntityId(type.get().name(), slug.get());
    Document page = new Document(type.get(), id, written, Body.EMPTY, List.of(), span);
    Marking marking = Marking.of(written, log);
    if (!admits(page, marking)) {
      return Optional.of(new Read(page, true, marking, true, List.of()));
    }
    if (front.isEmpty()) {
      return Optional.of(new Read(page, false, marking, false, List.of()));
    }
    MarkdownReader.Told told = markdown.tell(known, front.get().bodyStart(), log);
    boolean marked = mayBeMarked(known.text().substring(0, front.get().bodyStart()));
    Document document =
        page.telling(
            marked ? new Redaction(audience.tlp(), log).of(written) : written, told.body());
    return Optional.of(new Read(document, facts.isPresent(), marking, false, told.withheld()));
  }

  /** Whether facts may bear labels of their own; an escape may stand for any letter. */
  private static boolean mayBeMarked(String facts) {
    return facts.contains(Marking.TLP) || facts.indexOf('\\') >= 0;
  }

  /** A confidential source is admitted by the name that it has in public. */
  private boolean admits(Document page, Marking marking) {
    boolean hasWording =
        schema.isA(page.type().name(), References.SOURCE)
            && page.facts()
                .get("public-wording")
                .filter(node -> node instanceof Node.Scalar scalar && !scalar.isBlank())
                .isPresent();
    return hasWording ? marking.isReady(audience) : marking.admits(audience);
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
