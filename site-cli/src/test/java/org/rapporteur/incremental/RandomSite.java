package org.rapporteur.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A small site that changes at random, the same way for the same seed: pages that depend on each
 * other by names, facts, links, quotations and citations, and what all pages depend on.
 */
final class RandomSite {
  private static final List<String> WORDS =
      List.of("talks", "truce", "bridge", "envoy", "draft", "corridor", "list", "answer");

  private final Path folder;
  private final Random random;
  private final TreeMap<String, String> files = new TreeMap<>();
  private final List<String> told = new ArrayList<>();
  private final Set<String> changed = new TreeSet<>();
  private int made;

  RandomSite(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    files.put(
        "site.yaml",
        "title: Site\nbase-url: https://example.org/\n"
            + (seed % 2 == 0 ? "leave-out: [data]\n" : ""));
    files.put("sources/one.md", "---\noutlet: One\n---\n");
    files.put("sources/two.md", "---\noutlet: Two\npublished: 2025-06-03\n---\n");
    files.put("organizations/north.md", "---\ntitle: North\n---\n");
    files.put("organizations/south.md", "---\ntitle: South\n---\n");
    files.put("talks/harbour.md", "---\ntitle: Harbour talks\n---\n");
    files.put(
        "rounds/first.md", "---\ntalks: harbour\nheld: 2025-06-02\nparty: [north, south]\n---\n");
    for (int i = 0; i < 4; i++) {
      addPerson();
      addBrief();
    }
    files.put("delegations/north-first.md", delegation());
  }

  Path folder() {
    return folder;
  }

  /** What was done so far. */
  List<String> told() {
    return List.copyOf(told);
  }

  /** The files that the last change put something into. */
  Set<String> changed() {
    return Set.copyOf(changed);
  }

  /** Writes every file as it is now to the disk. */
  void write() throws IOException {
    for (String path : files.keySet()) {
      write(path);
    }
  }

  /** Changes something, or many things at once. */
  void change() throws IOException {
    changed.clear();
    int times = random.nextInt(8) == 0 ? 5 : 1;
    for (int i = 0; i < times; i++) {
      changeOne();
    }
  }

  private void changeOne() throws IOException {
    List<Edit> edits =
        List.of(
            new Edit("prose", path -> put(path, files.get(path) + sentence() + "\n\n")),
            new Edit("prose", path -> put(path, files.get(path) + sentence() + "\n\n")),
            new Edit("heading", path -> put(path, files.get(path) + "\n## " + word() + "\n\n")),
            new Edit("quotation", path -> put(path, files.get(path) + quotation())),
            new Edit("words", path -> put(path, reworded(files.get(path)))),
            new Edit("words", path -> put(path, reworded(files.get(path)))),
            new Edit("same size", this::changeALetter),
            new Edit("title", path -> put(path, titled(files.get(path)))),
            new Edit("alias", path -> put(path, aliased(files.get(path)))),
            new Edit("date", path -> put(path, dated(files.get(path)))),
            new Edit("draft", path -> put(path, drafted(files.get(path)))),
            new Edit("mention", path -> put(path, mentioning(files.get(path)))),
            new Edit("mention", path -> put(path, mentioning(files.get(path)))),
            new Edit("length", path -> put(path, files.get(path) + "again ".repeat(150) + "\n\n")),
            new Edit("level", path -> put(path, levelled(files.get(path)))),
            new Edit("estimate", path -> put(path, files.get(path) + estimate())),
            new Edit("plain", path -> put(path, files.get(path) + "\n> So they say.\n\n")),
            new Edit("division", path -> put(path, files.get(path) + division())),
            new Edit("anchor", path -> put(path, files.get(path) + anchored())),
            new Edit("confidential", _ -> put("sources/hidden.md", confidential())),
            new Edit("fault", path -> put(path, files.get(path) + "[[nobody-" + made + "]]\n")),
            new Edit("mend", _ -> mend()),
            new Edit("mend", _ -> mend()),
            new Edit("add", _ -> add()),
            new Edit("delete", this::delete),
            new Edit("rename", this::rename),
            new Edit("roster", _ -> put("delegations/north-first.md", delegation())),
            new Edit("settings", _ -> put("site.yaml", settings())),
            new Edit("type", _ -> put("types/person.yaml", type())),
            new Edit("template", _ -> put("templates/person.ftlh", template())),
            new Edit("static", _ -> put("static/note.txt", sentence())),
            new Edit("touch", this::write));
    Edit edit = edits.get(random.nextInt(edits.size()));
    List<String> pages = files.keySet().stream().filter(path -> path.endsWith(".md")).toList();
    String path = pages.get(random.nextInt(pages.size()));
    told.add(edit.name() + " " + path);
    edit.work().accept(path);
  }

  private record Edit(String name, Consumer<String> work) {}

  private void put(String path, String text) {
    files.put(path, text);
    write(path);
  }

  private void write(String path) {
    changed.add(path);
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, files.getOrDefault(path, ""));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Another text of the same size under the same date, as some editors and copies leave it. */
  private void changeALetter(String path) {
    String text = files.get(path);
    int at = text.lastIndexOf("said ");
    if (at >= 0) {
      try {
        FileTime before = Files.getLastModifiedTime(folder.resolve(path));
        put(path, text.substring(0, at) + "told " + text.substring(at + 5));
        Files.setLastModifiedTime(folder.resolve(path), before);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private void mend() {
    files.replaceAll((_, text) -> text.replaceAll("\\[\\[nobody-\\d+]]\n", ""));
    files.keySet().forEach(this::write);
  }

  private void add() {
    if (random.nextBoolean()) {
      addPerson();
    } else {
      addBrief();
    }
    files.keySet().forEach(this::write);
  }

  private void delete(String path) {
    if (path.startsWith("briefs/") && files.keySet().stream().filter(isBrief()).count() > 2) {
      files.remove(path);
      changed.add(path);
      try {
        Files.delete(folder.resolve(path));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static java.util.function.Predicate<String> isBrief() {
    return path -> path.startsWith("briefs/");
  }

  private void rename(String path) {
    if (path.startsWith("briefs/")) {
      String text = files.get(path);
      String moved = "briefs/moved-" + ++made + ".md";
      files.remove(path);
      changed.addAll(List.of(path, moved));
      try {
        Files.move(folder.resolve(path), folder.resolve(moved));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      files.put(moved, text);
    }
  }

  private void addPerson() {
    made++;
    files.put(
        "people/p" + made + ".md",
        "---\ntitle: Person %d\noffices: ['Envoy, of %s']\nsource: %s\n---\n%s\n\n"
            .formatted(made, side(), source(), sentence()));
  }

  private void addBrief() {
    made++;
    files.put(
        "briefs/b" + made + ".md",
        "---\ntitle: Brief %d\npublished: 2025-06-%02d\nabout: [%s]\n---\n%s\n\n%s"
            .formatted(made, made % 28 + 1, person(), sentence(), quotation()));
  }

  private String sentence() {
    String link = random.nextBoolean() ? "[[" + person() + "]]" : "the " + word();
    String cited = random.nextInt(3) == 0 ? " [@" + source() + "]" : "";
    return "It was said that %s is about the %s%s.".formatted(link, word(), cited);
  }

  private String quotation() {
    return "> [!quote] [[%s]], 2025-06-02, on television [@%s]\n> The %s is said to be %d.\n\n"
        .formatted(person(), source(), word(), random.nextInt(100));
  }

  private String reworded(String text) {
    return text.replaceFirst("said to be \\d+", "said to be " + random.nextInt(1000));
  }

  private String delegation() {
    return "---\nrounds: first\nof: north\nseats:\n  - {person: %s, role: head, source: %s}\n---\n"
        .formatted(person(), source());
  }

  private String settings() {
    return "title: Site %d\nbase-url: https://example.org/\nfindings: {orphan-page: %s}\n%s%s%s"
        .formatted(
            random.nextInt(9),
            random.nextBoolean() ? "warn" : "off",
            random.nextBoolean() ? "menu: [people, briefs]\n" : "",
            random.nextBoolean() ? "leave-out: [data]\n" : "",
            random.nextInt(3) == 0 ? "home: people/p1\n" : "");
  }

  /** The same page is mentioned, or the same source cited, in another sentence. */
  private String mentioning(String text) {
    return text.replaceFirst("is about the \\w+", "is about the other " + word());
  }

  private static String levelled(String text) {
    return text.contains("\n### ")
        ? text.replace("\n### ", "\n## ")
        : text.replace("\n## ", "\n### ");
  }

  private String estimate() {
    return "It is %s that the %s fails%s.\n\n"
        .formatted(
            random.nextBoolean() ? "likely" : "probable",
            word(),
            random.nextBoolean() ? ", with high confidence" : "");
  }

  private String division() {
    return "\n::: tlp-amber\nThe %s is kept from most.\n:::\n\n".formatted(word());
  }

  /** A heading and a link to it. */
  private String anchored() {
    String word = word();
    return "\n## Of the %s\n\nAbove is [[#Of the %s]].\n\n".formatted(word, word);
  }

  private String confidential() {
    return "---\noutlet: Known to few\npublic-wording: a person who was there\n%s---\n"
        .formatted(random.nextBoolean() ? "tlp: red\n" : "");
  }

  private String type() {
    return "fields:\n  nickname%d: {label: Nickname, type: text}\n".formatted(random.nextInt(3));
  }

  private String template() {
    return "<#import \"layout.ftlh\" as layout>\n<@layout.frame \"own\"><h1>%s ${page.title}</h1></@layout.frame>\n"
        .formatted(word());
  }

  private static String inFront(String text, String line) {
    return text.replaceFirst("(?m)^---\n", "---\n" + line + "\n");
  }

  private static String without(String text, String field) {
    return text.replaceAll("(?m)^" + field + ": .*\n", "");
  }

  private String titled(String text) {
    return inFront(without(text, "title"), "title: The " + word() + " of " + ++made);
  }

  private String aliased(String text) {
    return inFront(without(text, "aliases"), "aliases: [Alias " + random.nextInt(4) + "]");
  }

  private String dated(String text) {
    return text.contains("published:")
        ? inFront(without(text, "published"), "published: 2025-07-%02d".formatted(made % 28 + 1))
        : text;
  }

  private String drafted(String text) {
    return text.contains("\ndraft: true\n") || !text.contains("published:")
        ? without(text, "draft")
        : inFront(text, "draft: true");
  }

  private String person() {
    List<String> people =
        files.keySet().stream().filter(path -> path.startsWith("people/")).toList();
    if (people.isEmpty()) {
      return "north";
    }
    String path = people.get(random.nextInt(people.size()));
    return path.substring("people/".length(), path.length() - ".md".length());
  }

  private String side() {
    return random.nextBoolean() ? "north" : "south";
  }

  private String source() {
    return random.nextBoolean() ? "one" : "two";
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
