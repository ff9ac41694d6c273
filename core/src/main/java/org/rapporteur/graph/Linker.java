package org.rapporteur.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.CitationUse;
import org.rapporteur.markdown.Heading;
import org.rapporteur.markdown.Slot;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;
import org.rapporteur.source.Span;

/** Finds what each open slot in prose leads to. Thread-safe. */
final class Linker {
  private static final String SOURCE = "source";
  private static final String STATIC = "static/";
  private static final Predicate<String> ANY = _ -> true;

  private final Corpus corpus;
  private final Set<String> staticFiles;
  private final Map<String, EntityId> files = new HashMap<>();
  private final Diagnostics log;

  Linker(Corpus corpus, Set<String> staticFiles, Diagnostics log) {
    this.corpus = corpus;
    this.staticFiles = staticFiles;
    this.log = log;
    for (Entity entity : corpus.entities()) {
      String path = entity.span().file().path();
      boolean ownFile =
          entity.type().folder().map(folder -> path.startsWith(folder + "/")).orElse(false);
      if (ownFile) {
        files.put(Names.fold(path), entity.id());
      }
    }
  }

  /** What was found in the prose of one entity. */
  record Linked(
      EntityId from,
      IdentityHashMap<Body, List<Target>> targets,
      List<Mention> mentions,
      Set<EntityId> cited) {}

  Linked link(Entity entity) {
    Linked linked =
        new Linked(entity.id(), new IdentityHashMap<>(), new ArrayList<>(), new LinkedHashSet<>());
    proseOf(entity).forEach(body -> link(entity, body, linked));
    return linked;
  }

  private static Stream<Body> proseOf(Entity entity) {
    Stream<Body> inFields =
        entity.fields().values().stream()
            .flatMap(List::stream)
            .flatMap(Linker::values)
            .filter(Value.Prose.class::isInstance)
            .map(value -> ((Value.Prose) value).body());
    return Stream.concat(Stream.of(entity.body()), inFields);
  }

  private static Stream<Value> values(Claim claim) {
    return Stream.concat(
        Stream.of(claim.value()), claim.qualifiers().values().stream().flatMap(List::stream));
  }

  private void link(Entity entity, Body body, Linked linked) {
    if (body.slots().isEmpty()) {
      return;
    }
    List<Target> targets = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Map<String, Map<String, String>> titles = new HashMap<>();
    for (Slot slot : body.slots()) {
      Target target =
          switch (slot) {
            case Slot.PageLink link -> page(entity, link);
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
        String sentence = sentence(slot);
        mentions.add(new Mention(entity.id(), to, sentence));
        if (slot instanceof Slot.PageLink link && link.textHtml().isEmpty()) {
          String title = corpus.find(to).map(Entity::title).orElse(link.target());
          titles.computeIfAbsent(sentence, _ -> new HashMap<>()).put(link.target(), title);
        }
      }
    }
    linked.targets.put(body, targets);
    for (Mention mention : mentions) {
      Map<String, String> names = titles.getOrDefault(mention.sentence(), Map.of());
      linked.mentions.add(
          new Mention(mention.from(), mention.to(), asShown(mention.sentence(), names)));
    }
  }

  /** A sentence as the page shows it: a link without words of its own shows the page's title. */
  private static String asShown(String sentence, Map<String, String> titles) {
    if (titles.isEmpty()) {
      return sentence;
    }
    String names =
        titles.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])")
        .matcher(sentence)
        .replaceAll(found ->
            Matcher.quoteReplacement(titles.getOrDefault(found.group(), found.group())));
  }

  private static String sentence(Slot slot) {
    return switch (slot) {
      case Slot.PageLink link -> link.sentence();
      case Slot.FileAddress address -> address.sentence();
      case Slot.Citations citations -> citations.sentence();
      case Slot.Attribution _ -> "";
    };
  }

  private Target page(Entity entity, Slot.PageLink link) {
    if (link.target().isEmpty()) {
      return anchored(entity, link.heading(), link.span());
    }
    switch (corpus.names().find(link.target(), ANY)) {
      case Names.Match.Found(EntityId id) -> {
        // A page whose facts could not be read has a name but no headings to check.
        return corpus
            .find(id)
            .map(found -> anchored(found, link.heading(), link.span()))
            .orElseGet(Target.Nowhere::new);
      }
      case Names.Match.Ambiguous(List<EntityId> ids, boolean byAlias) ->
          log.report(
              byAlias ? Code.AMBIGUOUS_ALIAS : Code.AMBIGUOUS_LINK,
              link.span(),
              link.target(),
              ids.stream().map(this::path).collect(Collectors.joining(" or ")));
      case Names.Match.Missing _ ->
          log.reportWithHint(
              Code.BROKEN_LINK,
              link.span(),
              NearNames.hint(bare(link.target()), corpus.names().spellings(ANY)),
              link.target());
    }
    return new Target.Nowhere();
  }

  private static String bare(String target) {
    return target.substring(target.indexOf('/') + 1);
  }

  private String path(EntityId id) {
    return corpus.schema().get(id.type()).folder().orElse(id.type()) + "/" + id.slug();
  }

  private Target anchored(Entity entity, Optional<String> heading, Span span) {
    if (heading.isEmpty()) {
      return new Target.Page(entity.id(), Optional.empty());
    }
    String wanted = heading.get();
    Optional<String> anchor =
        Stream.concat(
                entity.body().headings().stream()
                    .filter(h ->
                        h.id().equals(wanted) || Names.fold(h.text()).equals(Names.fold(wanted)))
                    .map(Heading::id),
                entity.quotes().stream()
                    .map(EntityId::slug)
                    .filter(id -> id.equals(wanted) || wanted.equals("^" + id)))
            .findFirst();
    if (anchor.isEmpty()) {
      List<String> known =
          Stream.concat(
                  entity.body().headings().stream().flatMap(h -> Stream.of(h.text(), h.id())),
                  entity.quotes().stream().map(quote -> "^" + quote.slug()))
              .toList();
      log.reportWithHint(
          Code.BROKEN_ANCHOR,
          span,
          NearNames.hint(wanted, known),
          entity.span().file().path(),
          wanted);
      return new Target.Nowhere();
    }
    return new Target.Page(entity.id(), anchor);
  }

  private Target sources(Slot.Citations citations) {
    List<Citation> found = new ArrayList<>();
    Predicate<String> allowed = type -> corpus.schema().isA(type, SOURCE);
    for (CitationUse use : citations.uses()) {
      switch (corpus.names().find(use.key(), allowed)) {
        case Names.Match.Found(EntityId id) -> found.add(new Citation(id, use.locator()));
        case Names.Match.Ambiguous(List<EntityId> ids, boolean _) ->
            log.report(
                Code.AMBIGUOUS_ALIAS,
                use.span(),
                use.key(),
                ids.stream().map(this::path).collect(Collectors.joining(" or ")));
        case Names.Match.Missing _ ->
            log.reportWithHint(
                Code.UNKNOWN_SOURCE,
                use.span(),
                NearNames.hint(use.key(), corpus.names().spellings(allowed)),
                use.key());
      }
    }
    return new Target.Sources(found);
  }

  private Target file(Entity entity, Slot.FileAddress address) {
    if (address.path().isEmpty()) {
      return anchored(entity, address.heading(), address.span());
    }
    String from = entity.span().file().path();
    Optional<String> path = SitePath.resolve(from, address.path());
    if (path.isPresent()) {
      EntityId id = files.get(Names.fold(path.get()));
      if (id != null && !address.image()) {
        return anchored(corpus.get(id), address.heading(), address.span());
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
    log.reportWithHint(
        Code.BROKEN_LINK,
        address.span(),
        NearNames.hint(path.orElse(address.path()), known),
        address.path());
    return new Target.Nowhere();
  }
}
