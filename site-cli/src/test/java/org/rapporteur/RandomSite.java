package org.rapporteur;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small site made by chance from a seed, valid by construction, and what must be found on its
 * pages.
 */
final class RandomSite {
  private static final List<String> WORDS =
      List.of(
          "Ankara",
          "Çeşme",
          "Ґалаґан",
          "Łódź",
          "naïve",
          "שלום",
          "東京",
          "O'Neil",
          "“quoted”",
          "A & B",
          "x < y",
          "50 %",
          "$1",
          "Straße",
          "ILICA",
          "ılıca",
          "e\u0301cole",
          "C#");

  /**
   * A relation one page must show of another.
   *
   * @param label the inverse label on the page it leads to
   */
  record Relation(String from, String to, String label) {}

  /** A mention one page must show of another, in a sentence that holds these words. */
  record Mention(String from, String to, String words) {}

  private final Random random;
  private final Map<String, String> files = new TreeMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final Set<Mention> mentions = new LinkedHashSet<>();
  private final Map<String, List<String>> ids = new TreeMap<>();
  private int sentences;

  RandomSite(long seed) {
    random = new Random(seed);
    files.put("site.yaml", "title: Site " + seed + "\n");
    for (String folder :
        List.of(
            "people", "organizations", "places", "sources", "rounds", "delegations", "briefs")) {
      List<String> names = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int i = 1; i <= count; i++) {
        names.add(folder.substring(0, 3) + "-" + i);
      }
      ids.put(folder, names);
    }
    ids("people").forEach(this::person);
    ids("organizations").forEach(id -> write("organizations/" + id, new StringBuilder()));
    ids("places").forEach(id -> write("places/" + id, new StringBuilder()));
    ids("sources").forEach(this::source);
    ids("rounds").forEach(this::round);
    ids("delegations").forEach(this::delegation);
    ids("briefs").forEach(id -> write("briefs/" + id, new StringBuilder()));
  }

  Map<String, String> files() {
    return files;
  }

  Set<Relation> relations() {
    return relations;
  }

  Set<Mention> mentions() {
    return mentions;
  }

  private void person(String id) {
    StringBuilder facts = new StringBuilder("offices:\n");
    String of = any("organizations");
    facts.append(
        switch (random.nextInt(3)) {
          case 0 -> "  - Envoy, of " + of + cited() + "\n";
          case 1 -> "  - {office: Envoy, of: \"[[" + of + "]]\"" + sourced() + "}\n";
          default ->
              "  - {value: Envoy, of: organizations/" + of + ", from: 2024-0" + digit() + "}\n";
        });
    relate("people/" + id, "organizations/" + of, "Office holders");
    write("people/" + id, facts);
  }

  private void source(String id) {
    StringBuilder facts = new StringBuilder();
    if (random.nextBoolean()) {
      String publisher = any("organizations");
      facts.append("publisher: ").append(publisher).append("\n");
      relate("sources/" + id, "organizations/" + publisher, "Sources published");
    }
    write("sources/" + id, facts);
  }

  private void round(String id) {
    StringBuilder facts = new StringBuilder("held: 2025-0" + digit() + "-1" + digit() + "\n");
    String place = any("places");
    facts.append(
        random.nextBoolean()
            ? "place: " + place + cited() + "\n"
            : "place: [{value: " + place + sourced() + ", status: contested}]\n");
    relate("rounds/" + id, "places/" + place, "Rounds held here");
    String who = any("people");
    facts.append("attendance:\n");
    facts.append(
        random.nextBoolean()
            ? "  - " + who + " 2025-05-1" + digit() + " attended" + cited() + "\n"
            : "  " + who + ": [{on: 2025-05, state: absent, note: \"" + word() + "\"}]\n");
    relate("rounds/" + id, "people/" + who, "Attendance");
    write("rounds/" + id, facts);
  }

  private void delegation(String id) {
    String of = any("organizations");
    String round = any("rounds");
    StringBuilder facts = new StringBuilder("of: " + of + "\nrounds: [" + round + "]\nseats:\n");
    relate("delegations/" + id, "organizations/" + of, "Delegations");
    relate("delegations/" + id, "rounds/" + round, "Delegations");
    facts.append("  expert: [{person: unknown, office: Experts, count: about ").append(digit());
    facts.append("}]\n  member:\n");
    for (String person : some("people")) {
      facts.append("    ").append(person).append(": ");
      facts.append(random.nextBoolean() ? "Envoy" : "{office: Envoy" + sourced() + "}");
      facts.append("\n");
      relate("delegations/" + id, "people/" + person, "Seats held");
    }
    write("delegations/" + id, facts);
  }

  /** A page with a title and an alias of its own, facts, and prose that links to others. */
  private void write(String page, StringBuilder facts) {
    String id = page.substring(page.indexOf('/') + 1);
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: '").append((word() + " " + id).replace("'", "''")).append("'\n");
    text.append("aliases: [").append(alias(id)).append("]\n");
    text.append(facts).append("---\n");
    int paragraphs = random.nextInt(4);
    for (int i = 0; i < paragraphs; i++) {
      text.append(block(page)).append("\n\n");
    }
    files.put(
        page + ".md",
        random.nextInt(4) == 0 ? text.toString().replace("\n", "\r\n") : text.toString());
  }

  private String block(String page) {
    List<String> folders = List.copyOf(ids.keySet());
    String folder = folders.get(random.nextInt(folders.size()));
    String id = any(folder);
    String words = "sentence number " + ++sentences;
    if (!page.equals(folder + "/" + id)) {
      mentions.add(new Mention(page, folder + "/" + id, words));
    }
    String sentence = "This " + words + " leads to " + link(folder, id) + " " + mark() + ".";
    return switch (random.nextInt(5)) {
      case 0 -> "## Heading " + sentences + "\n\n" + sentence;
      case 1 -> "- " + sentence + "\n- `[[not-a-link]]`";
      case 2 -> "> [!NOTE]\n> " + sentence;
      case 3 -> "%% [[no-such-page]] %%\n\n" + sentence;
      default -> sentence;
    };
  }

  private String link(String folder, String id) {
    return switch (random.nextInt(5)) {
      case 0 -> "[[" + id + "]]";
      case 1 -> "[[" + folder + "/" + id + "|" + word().replace("|", "") + "]]";
      case 2 -> "[[" + alias(id) + "]]";
      case 3 -> "[a page](../" + folder + "/" + id + ".md)";
      default -> "**[[" + alias(id).toUpperCase(Locale.ROOT) + "|it]]**";
    };
  }

  private static String alias(String id) {
    return "Alias of " + id;
  }

  private void relate(String from, String to, String label) {
    relations.add(new Relation(from, to, label));
  }

  private String cited() {
    return random.nextBoolean() ? " " + mark() : "";
  }

  private String mark() {
    return random.nextBoolean() ? "[@" + any("sources") + ", p. " + digit() + "]" : "";
  }

  private String sourced() {
    return random.nextBoolean() ? ", source: " + any("sources") + ", credibility: 3" : "";
  }

  private int digit() {
    return 1 + random.nextInt(9);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String any(String folder) {
    List<String> names = ids(folder);
    return names.get(random.nextInt(names.size()));
  }

  private List<String> ids(String folder) {
    return ids.getOrDefault(folder, List.of());
  }

  private Set<String> some(String folder) {
    Set<String> some = new LinkedHashSet<>();
    for (int i = 0; i < 3; i++) {
      some.add(any(folder));
    }
    return some;
  }
}
