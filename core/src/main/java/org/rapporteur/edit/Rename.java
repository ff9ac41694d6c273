package org.rapporteur.edit;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Use;
import org.rapporteur.source.SourceFile;

/**
 * Another id for a page: its file moves, every reference by the old id follows, and the old address
 * leads to the new one. All of it happens, and the site is clean and leads where it led; or nothing
 * does. References by title or alias stay as they are where they still find the page.
 */
public final class Rename {
  private static final String ENDING = ".md";

  /** What came of it. */
  public sealed interface Result {
    /**
     * It is done.
     *
     * @param references how many places were rewritten
     * @param files in how many files
     * @param redirect the old address, as it stands in the page's front matter; empty where it
     *     differs in letter case only
     */
    record Renamed(String from, String to, int references, int files, Optional<String> redirect)
        implements Result {}

    /** Nothing was written, because of something that is said in a sentence. */
    record Refused(String why) implements Result {}

    /** Nothing was written, because the site has mistakes. */
    record Unclean(List<Diagnostic> problems) implements Result {}

    /** Nothing was written, because the site would have mistakes after it. */
    record Harmful(List<Diagnostic> problems) implements Result {}
  }

  /** Why it cannot be done. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String why) {
      super(why);
    }
  }

  private final SiteBuild build;
  private final BuildRequest request;

  /** A rename in a site that is to be checked, not published. */
  public Rename(SiteBuild build, BuildRequest request) {
    this.build = build;
    this.request = request;
  }

  /**
   * Does it.
   *
   * @param from the id, {@code folder/id} or the path of the page
   * @param to the new id, alone or in the same folder
   */
  public Result run(String from, String to) throws IOException {
    Asked asked = new Asked();
    Outcome outcome = build.telling(asked).run(request);
    if (!outcome.isClean() || asked.corpus().isEmpty()) {
      return new Result.Unclean(outcome.diagnostics());
    }
    try {
      Corpus corpus = asked.corpus().get();
      Entity page = page(from, corpus);
      EntityId target = target(page, to, corpus);
      return move(page, target, corpus, asked);
    } catch (Refusal refusal) {
      return new Result.Refused(String.valueOf(refusal.getMessage()));
    } catch (NotWritten e) {
      return new Result.Refused(e.sentence());
    }
  }

  /** An id as it was typed: without the ending of the file's name, as the shell completes it. */
  private static String typed(String word) {
    String name = word.startsWith("./") ? word.substring(2) : word;
    return Normalizer.normalize(
        name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
        Normalizer.Form.NFC);
  }

  private static Entity page(String from, Corpus corpus) throws Refusal {
    String name = typed(from);
    List<Entity> byPath =
        corpus.entities().stream()
            .filter(entity -> isOwnFile(entity) && path(entity).equals(name + ENDING))
            .toList();
    List<Entity> pages = byPath.isEmpty() ? byId(name, corpus) : byPath;
    if (pages.size() > 1) {
      throw new Refusal(
          "“%s” may be %s; name one of them with its folder"
              .formatted(
                  from,
                  pages.stream()
                      .map(e -> said(e.id(), corpus))
                      .collect(Collectors.joining(" or "))));
    }
    if (pages.isEmpty()) {
      throw unknown(from, name, corpus);
    }
    Entity page = pages.getFirst();
    if (!isOwnFile(page)) {
      throw new Refusal(
          "%s has no file of its own: it is the quote ^%s in %s; give that another id there"
              .formatted(said(page.id(), corpus), page.id().slug(), path(page)));
    }
    return page;
  }

  private static List<Entity> byId(String name, Corpus corpus) {
    int slash = name.indexOf('/');
    Optional<String> type =
        slash < 0
            ? Optional.empty()
            : corpus.schema().ofFolder(name.substring(0, slash)).map(t -> t.name());
    String slug = Names.fold(type.isPresent() ? name.substring(slash + 1) : name);
    return corpus.entities().stream()
        .filter(entity -> type.map(entity.id().type()::equals).orElse(true))
        .filter(entity -> Names.fold(entity.id().slug()).equals(slug))
        .toList();
  }

  private static Refusal unknown(String from, String name, Corpus corpus) {
    if (corpus.names().find(name, _ -> true) instanceof Names.Match.Found(EntityId id)) {
      return new Refusal(
          "“%s” is the title or an alias of %s; a page is renamed by its id"
              .formatted(from, said(id, corpus)));
    }
    String bare = name.substring(name.indexOf('/') + 1);
    List<String> ids =
        corpus.entities().stream().map(entity -> entity.id().slug()).distinct().toList();
    return new Refusal(
        "no page has the id “%s”%s"
            .formatted(from, NearNames.hint(bare, ids).map(hint -> "; " + hint).orElse("")));
  }

  private static EntityId target(Entity page, String to, Corpus corpus) throws Refusal {
    String name = typed(to);
    String folder = page.type().folder().orElse(page.type().name());
    int slash = name.indexOf('/');
    String slug = name.substring(slash + 1);
    if (slash >= 0 && !name.substring(0, slash).equals(folder)) {
      throw new Refusal(
          "a page stays in its folder, %s/: in another one it would be of another type"
              .formatted(folder));
    }
    Optional<String> fault = EntityId.fault(slug);
    if (fault.isPresent()) {
      throw new Refusal("“%s” cannot be an id: %s".formatted(slug, fault.get()));
    }
    if (slug.startsWith(".") || slug.startsWith("_")) {
      throw new Refusal("a file whose name begins with “.” or “_” is not read as a page");
    }
    EntityId target = new EntityId(page.id().type(), slug);
    if (target.equals(page.id())) {
      throw new Refusal(said(target, corpus) + " is its id already");
    }
    for (Entity other : corpus.ofType(target.type())) {
      if (!other.id().equals(page.id()) && Names.fold(other.id().slug()).equals(Names.fold(slug))) {
        throw new Refusal(
            said(other.id(), corpus)
                + " is there already; ids differ by more than letter case or Unicode form");
      }
    }
    return target;
  }

  private Result move(Entity page, EntityId target, Corpus corpus, Asked asked)
      throws IOException, Refusal {
    Map<String, Set<Fix>> fixes = references(page, target, corpus, asked);
    int references = fixes.values().stream().mapToInt(Set::size).sum();
    int files = fixes.size();
    SourceFile own = page.span().file();
    EarlierIds earlier = new EarlierIds(page, target);
    earlier
        .fix()
        .ifPresent(fix -> fixes.computeIfAbsent(own.path(), _ -> new HashSet<>()).add(fix));
    String to = own.path().substring(0, own.path().lastIndexOf('/') + 1) + target.slug() + ENDING;
    try (Revision revision = new Revision(request.site())) {
      for (Set<Fix> all : fixes.values()) {
        Edits edits = Edits.apart(all.stream());
        SourceFile file = all.iterator().next().span().file();
        if (edits.fixes().size() < all.size()) {
          throw new Refusal("two references in " + file.path() + " overlap");
        }
        revision.change(file, edits.applied(file.text()));
      }
      revision.move(own.path(), to);
      Asked after = new Asked();
      Outcome outcome = build.telling(after).seeing(revision::seen).run(request);
      if (!outcome.isClean()) {
        return new Result.Harmful(outcome.diagnostics());
      }
      checkTargets(page.id(), target, own.path(), to, asked, after);
      revision.commit();
    }
    Optional<String> redirect = Optional.of(earlier.entry()).filter(_ -> earlier.isNeeded());
    return new Result.Renamed(own.path(), to, references, files, redirect);
  }

  /** The edits of the references, by file. */
  private static Map<String, Set<Fix>> references(
      Entity page, EntityId target, Corpus corpus, Asked asked) throws Refusal {
    boolean named = !page.claims("title").isEmpty();
    Names after = corpus.names().renamed(page.id(), target, named, page.title());
    Map<String, Set<Fix>> fixes = new TreeMap<>();
    for (Use use : asked.uses()) {
      EntityId leads = use.target().equals(page.id()) ? target : use.target();
      Optional<String> name = name(use, page.id(), leads, corpus, after);
      if (name.isPresent()) {
        Fix fix =
            use.spot()
                .put(name.get())
                .orElseThrow(() ->
                    new Refusal(
                        "%s: this reference cannot be rewritten as “%s”; it is written with"
                                .formatted(use.spot().span(), name.get())
                            + " escapes, over several lines, or where such an id cannot stand"));
        fixes.computeIfAbsent(use.spot().span().file().path(), _ -> new HashSet<>()).add(fix);
      }
    }
    return fixes;
  }

  /** What is to stand there instead; empty if what stands there still leads to the page. */
  private static Optional<String> name(
      Use use, EntityId from, EntityId leads, Corpus corpus, Names after) {
    boolean moved = use.target().equals(from);
    return switch (use.kind()) {
      case FILE -> moved ? Optional.of(leads.slug() + ENDING) : Optional.empty();
      case ANCHOR, BLOCK -> moved ? Optional.of(leads.slug()) : Optional.empty();
      case NAME -> {
        boolean byId = moved && corpus.names().isId(use.written(), from);
        boolean stillFound =
            after.find(use.written(), use.allowed()).equals(new Names.Match.Found(leads));
        yield byId || !stillFound
            ? Optional.of(after.inPlaceOf(use.written(), leads, use.allowed()))
            : Optional.empty();
      }
    };
  }

  /** Every name in every file leads where it led, or to the page by its new id. */
  private static void checkTargets(
      EntityId from, EntityId to, String oldPath, String newPath, Asked before, Asked after)
      throws Refusal {
    Map<String, List<EntityId>> expected = new LinkedHashMap<>();
    Fixes.targets(before)
        .forEach((path, targets) ->
            expected.put(
                path.equals(oldPath) ? newPath : path,
                targets.stream().map(id -> id.equals(from) ? to : id).toList()));
    Map<String, List<EntityId>> actual = new LinkedHashMap<>(Fixes.targets(after));
    List<String> differing = new ArrayList<>();
    expected.forEach((path, targets) -> {
      if (!targets.equals(actual.getOrDefault(path, List.of()))) {
        differing.add(path);
      }
    });
    if (!differing.isEmpty()) {
      throw new Refusal(
          "with the id “%s” the references in %s would lead elsewhere; nothing was written"
              .formatted(to.slug(), String.join(", ", differing)));
    }
  }

  private static boolean isOwnFile(Entity entity) {
    return entity.type().folder().map(f -> path(entity).startsWith(f + "/")).orElse(false);
  }

  private static String path(Entity entity) {
    return entity.span().file().path();
  }

  private static String said(EntityId id, Corpus corpus) {
    return corpus.schema().get(id.type()).folder().orElse(id.type()) + "/" + id.slug();
  }
}
