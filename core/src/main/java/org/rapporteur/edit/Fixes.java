package org.rapporteur.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Use;
import org.rapporteur.source.SourceFile;

/**
 * The certain fixes of a site, made: first the misspelt names and words of which there is no doubt
 * what was meant, then the titles and aliases that stand where the id belongs. A file whose edits
 * would make it unreadable, or lead elsewhere, is left as it is.
 */
public final class Fixes {
  /**
   * What was done.
   *
   * @param done each edit, in the order of the files as they were before it
   * @param notes what was left alone and why, in sentences
   */
  public record Report(List<Fix> done, List<String> notes) {}

  /** What the wrong edit of a file would bring about. */
  private static final Set<Code> DAMAGE =
      EnumSet.of(
          Code.YAML_SYNTAX,
          Code.DUPLICATE_KEY,
          Code.MALFORMED_LINE,
          Code.UNCLOSED_FRONT_MATTER,
          Code.NO_FRONT_MATTER,
          Code.BAD_CITATION);

  private static final int MOST_ROUNDS = 5;

  private final SiteBuild build;
  private final BuildRequest request;
  private final List<Fix> done = new ArrayList<>();
  private final Set<String> notes = new TreeSet<>();

  /** The fixes of a site that is to be checked, not published. */
  public Fixes(SiteBuild build, BuildRequest request) {
    this.build = build;
    this.request = request;
  }

  /** One reading of the site. */
  private record Seen(Outcome outcome, Asked asked) {}

  /** Makes the fixes; what is left must be looked for afterwards. */
  public Report make() throws IOException {
    Seen seen = look(build);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Fix> fixes =
          seen.outcome.diagnostics().stream()
              .map(Diagnostic::fix)
              .flatMap(Optional::stream)
              .toList();
      if (!apply(fixes, seen, false)) {
        break;
      }
      seen = look(build);
    }
    apply(aliases(seen.asked), seen, true);
    return new Report(List.copyOf(done), List.copyOf(notes));
  }

  private Seen look(SiteBuild how) throws IOException {
    Asked asked = new Asked();
    return new Seen(how.telling(asked).run(request), asked);
  }

  /** The edits that put the id where a title or an alias stands. */
  private static List<Fix> aliases(Asked asked) {
    Optional<Corpus> corpus = asked.corpus();
    if (corpus.isEmpty()) {
      return List.of();
    }
    List<Fix> fixes = new ArrayList<>();
    for (Use use : asked.uses()) {
      boolean byOtherName =
          use.kind() == Use.Kind.NAME && !corpus.get().names().isId(use.written(), use.target());
      if (byOtherName) {
        String id = corpus.get().names().inPlaceOf(use.written(), use.target(), use.allowed());
        Optional<String> title = corpus.get().find(use.target()).map(Entity::title);
        title.flatMap(shown -> use.spot().put(id, shown)).ifPresent(fixes::add);
      }
    }
    return fixes;
  }

  /** Makes those edits that do no harm; says whether there was any. */
  private boolean apply(List<Fix> fixes, Seen before, boolean sameTargets) throws IOException {
    Map<String, Edits> byFile = new TreeMap<>();
    Map<String, List<Fix>> grouped =
        fixes.stream()
            .collect(
                Collectors.groupingBy(
                    fix -> fix.span().file().path(), TreeMap::new, Collectors.toList()));
    grouped.forEach((path, all) -> byFile.put(path, Edits.apart(all.stream())));
    while (!byFile.isEmpty()) {
      try (Revision revision = new Revision(request.site())) {
        for (String path : List.copyOf(byFile.keySet())) {
          stage(path, byFile, revision);
        }
        Set<String> harmed =
            byFile.isEmpty()
                ? Set.of()
                : harmed(before, look(build.seeing(revision::seen)), sameTargets);
        if (byFile.keySet().removeIf(harmed::contains)) {
          harmed.forEach(
              path -> notes.add(path + ": not fixed, because the text would not mean the same"));
          continue;
        }
        revision.commit();
        byFile.values().forEach(edits -> done.addAll(edits.fixes()));
        return !byFile.isEmpty();
      }
    }
    return false;
  }

  private void stage(String path, Map<String, Edits> byFile, Revision revision) throws IOException {
    Edits edits = byFile.getOrDefault(path, new Edits(List.of()));
    SourceFile file = edits.fixes().getFirst().span().file();
    try {
      revision.change(file, edits.applied(file.text()));
    } catch (NotWritten e) {
      notes.add(e.sentence());
      byFile.remove(path);
    }
  }

  /** The files that are worse than before. */
  private static Set<String> harmed(Seen before, Seen after, boolean sameTargets) {
    Set<String> harmed = new TreeSet<>();
    Map<String, Long> damage = damage(before.outcome);
    damage(after.outcome)
        .forEach((place, count) -> {
          if (count > damage.getOrDefault(place, 0L)) {
            harmed.add(place.substring(0, place.indexOf('\n')));
          }
        });
    if (sameTargets) {
      Map<String, List<EntityId>> were = targets(before.asked);
      Map<String, List<EntityId>> are = targets(after.asked);
      Stream.concat(were.keySet().stream(), are.keySet().stream())
          .filter(
              path -> !were.getOrDefault(path, List.of()).equals(are.getOrDefault(path, List.of())))
          .forEach(harmed::add);
    }
    return harmed;
  }

  private static Map<String, Long> damage(Outcome outcome) {
    return outcome.diagnostics().stream()
        .filter(problem -> DAMAGE.contains(problem.code()))
        .collect(
            Collectors.groupingBy(
                problem -> problem.span().file().path() + "\n" + problem.code(),
                TreeMap::new,
                Collectors.counting()));
  }

  /** Where the names of each file lead, in order. */
  static Map<String, List<EntityId>> targets(Asked asked) {
    Map<String, List<EntityId>> targets = new LinkedHashMap<>();
    for (Use use : asked.uses()) {
      targets
          .computeIfAbsent(use.spot().span().file().path(), _ -> new ArrayList<>())
          .add(use.target());
    }
    return targets;
  }
}
