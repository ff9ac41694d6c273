package org.rapporteur.changes;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.changes.Change.Kind;
import org.rapporteur.changes.SiteFacts.Page;

/** What changed from one state of a site to the next, as facts: the gravest first, then by page. */
public final class Comparison {
  /** Fields that say where a page stands rather than what it claims. */
  private static final Set<String> APART = Set.of("redirect-from", "order", "title");

  private final SiteFacts before;
  private final SiteFacts after;
  private final Map<String, String> renames = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Comparison(SiteFacts before, SiteFacts after) {
    this.before = before;
    this.after = after;
  }

  /** The changes between two states. */
  public static List<Change> of(SiteFacts before, SiteFacts after) {
    Comparison comparison = new Comparison(before, after);
    comparison.findRenames();
    comparison.comparePages();
    return comparison.changes.stream()
        .sorted(comparing(Change::kind).thenComparing(Change::page))
        .distinct()
        .toList();
  }

  /** A page that is gone lives on in one that names its id, or says all the same. */
  private void findRenames() {
    Map<Map<String, List<Fact>>, String> bySame = new HashMap<>();
    for (Page page : before.pages().values()) {
      if (!after.pages().containsKey(page.id()) && claims(page) > 1) {
        bySame.put(page.fields(), page.id());
      }
    }
    for (Page page : after.pages().values()) {
      if (before.pages().containsKey(page.id())) {
        continue;
      }
      String folder = page.id().substring(0, page.id().indexOf('/') + 1);
      Optional<String> earlier =
          page.fields().getOrDefault("redirect-from", List.of()).stream()
              .map(fact -> fact.key().indexOf('/') < 0 ? folder + fact.key() : fact.key())
              .filter(id -> before.pages().containsKey(id) && !after.pages().containsKey(id))
              .findFirst();
      earlier
          .or(() -> Optional.ofNullable(bySame.get(page.fields())))
          .ifPresent(id -> renames.putIfAbsent(id, page.id()));
    }
  }

  private static int claims(Page page) {
    return page.fields().values().stream().mapToInt(List::size).sum();
  }

  private void comparePages() {
    for (Page old : before.pages().values()) {
      String id = renames.getOrDefault(old.id(), old.id());
      Page now = after.pages().get(id);
      if (now == null) {
        boolean statement = old.type().equals("statement");
        add(
            statement ? Kind.STATEMENT_WITHDRAWN : Kind.PAGE_REMOVED,
            old,
            statement ? "the statement is withdrawn" : "the page is gone",
            old.title(),
            "");
        continue;
      }
      if (!id.equals(old.id())) {
        add(Kind.PAGE_RENAMED, now, "was " + old.id() + " before", old.id(), id);
      }
      if (!old.title().equals(now.title()) && !now.type().equals("statement")) {
        add(
            Kind.TITLE_CHANGED,
            now,
            from("the title", old.title(), now.title()),
            old.title(),
            now.title());
      }
      compare(old, now);
    }
    Set<String> known = new LinkedHashSet<>(renames.values());
    for (Page now : after.pages().values()) {
      if (!before.pages().containsKey(now.id()) && !known.contains(now.id())) {
        add(Kind.PAGE_ADDED, now, "the page is new", "", now.title());
      }
    }
  }

  private void compare(Page old, Page now) {
    Set<String> names = new LinkedHashSet<>(old.fields().keySet());
    names.addAll(now.fields().keySet());
    names.removeAll(APART);
    for (String name : names) {
      List<Fact> was =
          old.fields().getOrDefault(name, List.of()).stream()
              .map(fact -> fact.renamed(renames))
              .toList();
      new FieldComparison(now, name, after.label(now, name), changes)
          .compare(was, now.fields().getOrDefault(name, List.of()));
    }
  }

  private void add(Kind kind, Page page, String sentence, String was, String is) {
    changes.add(new Change(kind, page.id(), page.title(), sentence, was, is));
  }

  static String from(String what, String was, String is) {
    return "%s was “%s” and is “%s”".formatted(what, was, is);
  }
}
