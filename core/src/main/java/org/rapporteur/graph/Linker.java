package org.rapporteur.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.diagnostic.Spot;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.CitationUse;
import org.rapporteur.markdown.Heading;
import org.rapporteur.markdown.QuoteCallout;
import org.rapporteur.markdown.Sentence;
import org.rapporteur.markdown.Slot;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Use;
import org.rapporteur.model.Uses;
import org.rapporteur.model.Value;
import org.rapporteur.source.Span;

/** Finds what each open slot in prose leads to. Thread-safe. */
final class Linker {
  private static final String SOURCE = "source";
  private static final String STATIC = "static/";
  private static final Predicate<String> ANY = _ -> true;
  private static final Sentence NONE = Sentence.of("");

  private final Corpus corpus;
  private final Set<String> staticFiles;
  private final Map<String, EntityId> files;
  private final Uses uses;
  private final Diagnostics log;

  Linker(Corpus corpus, Set<String> staticFiles, Uses uses, Diagnostics log) {
    this(corpus, staticFiles, new HashMap<>(), uses, log);
    for (Entity entity : corpus.entities()) {
      String path = entity.span().file().path();
      boolean ownFile =
          entity.type().folder().map(folder -> path.startsWith(folder + "/")).orElse(false);
      if (ownFile) {
        files.put(Names.fold(path), entity.id());
      }
    }
  }

  /** A linker of a corpus of which it is known which file is which page's. */
  Linker(
      Corpus corpus,
      Set<String> staticFiles,
      Map<String, EntityId> files,
      Uses uses,
      Diagnostics log) {
    this.corpus = corpus;
    this.staticFiles = staticFiles;
    this.files = files;
    this.uses = uses;
    this.log = log;
  }

  /** The page that each file has, by the even form of its path. */
  Map<String, EntityId> files() {
    return files;
  }

  private Linker(Linker other, Diagnostics log) {
    this.corpus = other.corpus;
    this.staticFiles = other.staticFiles;
    this.files = other.files;
    this.uses = Uses.UNASKED;
    this.log = log;
  }

  /** A linker of the same corpus that tells nobody but a log. */
  Linker reporting(Diagnostics other) {
    return new Linker(this, other);
  }

  /** What was found in the prose of one entity; a source that is cited twice is there twice. */
  record Linked(
      EntityId from, List<Filling> fillings, List<Mention> mentions, List<EntityId> cited) {}

  /** What the slots of a piece of prose lead to. */
  record Filling(Body body, List<Target> targets) {}

  Linked link(Entity entity) {
    Linked linked =
        new Linked(entity.id(), new ArrayList<>(1), new ArrayList<>(), new ArrayList<>());
    proseOf(entity).forEach(body -> link(entity, body, linked));
    tellOfBlockIds(entity);
    return linked;
  }

  private void tellOfBlockIds(Entity entity) {
    List<QuoteCallout> quotes = entity.body().quotes();
    for (int i = 0; i < Math.min(quotes.size(), entity.quotes().size()); i++) {
      QuoteCallout quote = quotes.get(i);
      if (quote.id().isPresent()) {
        String id = quote.id().get();
        Spot spot = Spot.plain(quote.idSpan().part(1, id.length()), id);
        uses.found(new Use(Use.Kind.BLOCK, spot, id, entity.quotes().get(i), ANY));
      }
    }
  }

  static List<Body> proseOf(Entity entity) {
    List<Body> prose = new ArrayList<>();
    prose.add(entity.body());
    for (List<Claim> claims : entity.fields().values()) {
      for (Claim claim : claims) {
        addProse(claim.value(), prose);
        for (List<Value> values : claim.qualifiers().values()) {
          values.forEach(value -> addProse(value, prose));
        }
      }
    }
    return prose;
  }

  private static void addProse(Value value, List<Body> prose) {
    if (value instanceof Value.Prose of) {
      prose.add(of.body());
    }
  }

  private void link(Entity entity, Body body, Linked linked) {
    if (body.slots().isEmpty()) {
      return;
    }
    List<Target> targets = new ArrayList<>(body.slots().size());
    List<Led> led = new ArrayList<>();
    IdentityHashMap<Sentence, Map<String, String>> titles = new IdentityHashMap<>();
    boolean inText = body.equals(entity.body());
    for (Slot slot : body.slots()) {
      Target target =
          switch (slot) {
            case Slot.PageLink link -> page(entity, link, inText);
            case Slot.FileAddress address -> file(entity, address);
            case Slot.Citations citations -> sources(citations);
            case Slot.Attribution attribution ->
                new Target.Statement(entity.quotes().get(attribution.quote()));
          };
      targets.add(target);
      if (target instanceof Target.Sources(List<Citation> citations)) {
        citations.forEach(citation -> linked.cited.add(citation.source()));
      }
      if (target instanceof Target.Page(EntityId to, _)) {
        Sentence sentence = sentence(slot);
        led.add(new Led(to, sentence));
        if (slot instanceof Slot.PageLink link && link.textHtml().isEmpty()) {
          String title = corpus.title(to).orElse(link.target());
          titles.computeIfAbsent(sentence, _ -> new HashMap<>()).put(link.target(), title);
        }
      }
    }
    linked.fillings.add(new Filling(body, targets));
    titles.replaceAll((_, names) -> Map.copyOf(names));
    for (Led each : led) {
      Map<String, String> names = titles.getOrDefault(each.sentence(), Map.of());
      linked.mentions.add(new Mention(entity.id(), each.to(), each.sentence(), names));
    }
  }

  /** A link that leads to a page, and the sentence as it is written. */
  private record Led(EntityId to, Sentence sentence) {}

  private static Sentence sentence(Slot slot) {
    return switch (slot) {
      case Slot.PageLink link -> link.sentence();
      case Slot.FileAddress address -> address.sentence();
      case Slot.Citations citations -> citations.sentence();
      case Slot.Attribution _ -> NONE;
    };
  }

  private Target page(Entity entity, Slot.PageLink link, boolean inText) {
    Optional<Spot> part = link.heading().isEmpty() ? Optional.empty() : LinkSpot.part(link, inText);
    if (link.target().isEmpty()) {
      return anchored(entity, link.heading(), link.span(), part);
    }
    switch (corpus.names().find(link.target(), ANY)) {
      case Names.Match.Found(EntityId id) -> {
        if (uses.areAsked()) {
          Spot spot =
              LinkSpot.name(link, inText).orElseGet(() -> Spot.plain(link.span(), link.target()));
          uses.found(new Use(Use.Kind.NAME, spot, link.target(), id, ANY));
        }
        // A page whose facts could not be read has a name but no headings to check.
        if (link.heading().isEmpty()) {
          return corpus.title(id).isPresent()
              ? new Target.Page(id, Optional.empty())
              : new Target.Nowhere();
        }
        return corpus
            .find(id)
            .map(found -> anchored(found, link.heading(), link.span(), part))
            .orElseGet(Target.Nowhere::new);
      }
      case Names.Match.Ambiguous(List<EntityId> ids, boolean byAlias) ->
          log.report(
              byAlias ? Code.AMBIGUOUS_ALIAS : Code.AMBIGUOUS_LINK,
              link.span(),
              link.target(),
              ids.stream().map(this::path).collect(Collectors.joining(" or ")));
      case Names.Match.Missing _ -> {
        if (uses.areAsked()) {
          uses.missed(corpus.names().missing(link.span(), link.target(), List.of(), ANY));
        }
        log.reportWithFix(
            Code.BROKEN_LINK,
            link.span(),
            NearNames.hint(bare(link.target()), corpus.names().spellings(ANY)),
            corpus
                .names()
                .slip(link.target(), ANY)
                .flatMap(id ->
                    LinkSpot.name(link, inText)
                        .flatMap(
                            spot -> spot.put(corpus.names().inPlaceOf(link.target(), id, ANY)))),
            link.target());
      }
    }
    return new Target.Nowhere();
  }

  private static String bare(String target) {
    return target.substring(target.indexOf('/') + 1);
  }

  private String path(EntityId id) {
    return corpus.schema().get(id.type()).folder().orElse(id.type()) + "/" + id.slug();
  }

  private Target anchored(Entity entity, Optional<String> heading, Span span, Optional<Spot> part) {
    if (heading.isEmpty()) {
      return new Target.Page(entity.id(), Optional.empty());
    }
    String wanted = heading.get();
    String folded = Names.fold(wanted);
    Optional<String> anchor =
        Stream.concat(
                entity.body().headings().stream()
                    .filter(h -> h.id().equals(wanted) || Names.fold(h.text()).equals(folded))
                    .map(Heading::id),
                entity.quotes().stream()
                    .map(EntityId::slug)
                    .filter(id -> id.equals(wanted) || wanted.equals("^" + id)))
            .findFirst();
    tellOfQuote(entity, wanted, anchor, part);
    if (anchor.isEmpty()) {
      List<String> known =
          Stream.concat(
                  entity.body().headings().stream().flatMap(h -> Stream.of(h.text(), h.id())),
                  entity.quotes().stream().map(quote -> "^" + quote.slug()))
              .toList();
      log.reportWithFix(
          Code.BROKEN_ANCHOR,
          part.map(Spot::span).orElse(span),
          NearNames.hint(wanted, known),
          Slip.ofWord(wanted, known).flatMap(near -> part.flatMap(spot -> spot.put(near))),
          entity.span().file().path(),
          wanted);
      return new Target.Nowhere();
    }
    return new Target.Page(entity.id(), anchor);
  }

  private void tellOfQuote(
      Entity entity, String wanted, Optional<String> anchor, Optional<Spot> part) {
    for (EntityId quote : entity.quotes()) {
      boolean leadsThere =
          anchor.filter(quote.slug()::equals).isPresent()
              && entity.body().headings().stream().noneMatch(h -> h.id().equals(quote.slug()));
      if (leadsThere && part.isPresent()) {
        int caret = wanted.startsWith("^") ? 1 : 0;
        Span id = part.get().span().part(caret, wanted.length());
        uses.found(
            new Use(Use.Kind.ANCHOR, Spot.plain(id, quote.slug()), quote.slug(), quote, ANY));
      }
    }
  }

  private Target sources(Slot.Citations citations) {
    List<Citation> found = new ArrayList<>();
    Predicate<String> allowed = type -> corpus.schema().isA(type, SOURCE);
    for (CitationUse use : citations.uses()) {
      switch (corpus.names().find(use.key(), allowed)) {
        case Names.Match.Found(EntityId id) -> {
          uses.found(
              new Use(Use.Kind.NAME, new KeySpot(use.span(), use.key()), use.key(), id, allowed));
          found.add(new Citation(id, use.locator()));
        }
        case Names.Match.Ambiguous(List<EntityId> ids, boolean _) ->
            log.report(
                Code.AMBIGUOUS_ALIAS,
                use.span(),
                use.key(),
                ids.stream().map(this::path).collect(Collectors.joining(" or ")));
        case Names.Match.Missing _ -> {
          uses.missed(corpus.names().missing(use.span(), use.key(), List.of(SOURCE), allowed));
          log.reportWithFix(
              Code.UNKNOWN_SOURCE,
              use.span(),
              NearNames.hint(use.key(), corpus.names().spellings(allowed)),
              corpus
                  .names()
                  .slip(use.key(), allowed)
                  .flatMap(id -> new KeySpot(use.span(), use.key()).put(id.slug())),
              use.key());
        }
      }
    }
    return new Target.Sources(found);
  }

  private Target file(Entity entity, Slot.FileAddress address) {
    Optional<Spot> part = FileSpot.part(address);
    if (address.path().isEmpty()) {
      return anchored(entity, address.heading(), address.span(), part);
    }
    String from = entity.span().file().path();
    Optional<String> path = SitePath.resolve(from, address.path());
    if (path.isPresent()) {
      EntityId id = files.get(Names.fold(path.get()));
      if (id != null && !address.image()) {
        if (uses.areAsked()) {
          List<Spot> spots = FileSpot.fileNames(address);
          (spots.isEmpty() ? List.of(Spot.plain(address.span(), address.path())) : spots)
              .forEach(spot -> uses.found(new Use(Use.Kind.FILE, spot, address.path(), id, ANY)));
        }
        return address.heading().isEmpty()
            ? new Target.Page(id, Optional.empty())
            : anchored(corpus.get(id), address.heading(), address.span(), part);
      }
      String inStatic =
          path.get().startsWith(STATIC) ? path.get().substring(STATIC.length()) : path.get();
      if (staticFiles.contains(inStatic)) {
        return new Target.StaticFile(inStatic, address.heading());
      }
    }
    List<String> known =
        Stream.concat(
                corpus.entities().stream().map(e -> e.span().file().path()).distinct(),
                staticFiles.stream().map(file -> STATIC + file))
            .toList();
    log.reportWithFix(
        Code.BROKEN_LINK,
        address.span(),
        NearNames.hint(path.orElse(address.path()), known),
        path.flatMap(written -> fix(written, known, address)),
        address.path());
    return new Target.Nowhere();
  }

  /** A file of the same folder and ending that was certainly meant. */
  private static Optional<Fix> fix(String written, List<String> known, Slot.FileAddress address) {
    List<String> near = NearNames.near(written, known);
    if (near.size() != 1) {
      return Optional.empty();
    }
    List<Spot> spots = FileSpot.fileNames(address);
    if (spots.size() != 1) {
      return Optional.empty();
    }
    String meant = near.getFirst();
    boolean sameFolder = folder(meant).equals(folder(written));
    boolean sameKind = ending(meant).equals(ending(written));
    return sameFolder && sameKind && Slip.isName(stem(written), stem(meant))
        ? spots.getFirst().put(meant.substring(folder(meant).length()))
        : Optional.empty();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String ending(String path) {
    return path.substring(Math.max(path.lastIndexOf('.'), 0));
  }

  private static String stem(String path) {
    return path.substring(folder(path).length(), path.length() - ending(path).length());
  }
}
