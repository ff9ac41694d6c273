import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pages of the benchmark: each made from the seed and its own number, in no tool's notation.
 */
record Corpus(int size, long seed) {
  private static final String[] WORDS =
      ("talks delegation signals format ceasefire exchange corridor mandate proposal meeting"
              + " statement position agenda envoy mediator text draft clause annex round session"
              + " venue host party side list prisoner guarantee border observer")
          .split(" ");

  /** A kind of page: its share of the corpus is in per cent, the briefs are what remains. */
  enum Kind {
    BRIEF("briefs", "Brief", 0),
    PERSON("people", "Person", 25),
    ORGANIZATION("organizations", "Organization", 10),
    TALKS("talks", "Talks", 10),
    SOURCE("sources", "Source", 10);

    final String folder;
    final String label;
    private final int share;

    Kind(String folder, String label, int share) {
      this.folder = folder;
      this.label = label;
      this.share = share;
    }
  }

  /** What is linked to: a page by its kind and its number among them. */
  record Target(Kind kind, int number) {
    String id() {
      return kind.folder.charAt(0) + "" + number;
    }

    String path() {
      return kind.folder + "/" + id();
    }

    String title() {
      return kind.label + " " + number;
    }
  }

  /** What the front matter says: the field by its name in Rapporteur. */
  record Relation(String field, Target to) {}

  /** A heading, or a paragraph that may hold a link. */
  record Block(boolean isHeading, String before, Optional<Target> link, String after) {}

  record Page(Target at, String date, List<Relation> relations, List<Block> body) {}

  /** Where a page leads: from its text, from its front matter, and to the pages that lead to it. */
  record Ways(TreeSet<String> body, TreeSet<String> related, TreeSet<String> backlinks) {
    Ways() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    TreeSet<String> all() {
      TreeSet<String> all = new TreeSet<>(body);
      all.addAll(related);
      all.addAll(backlinks);
      return all;
    }
  }

  int count(Kind kind) {
    if (kind != Kind.BRIEF) {
      return Math.max(1, size * kind.share / 100);
    }
    int others = 0;
    for (Kind other : Kind.values()) {
      others += other == Kind.BRIEF ? 0 : count(other);
    }
    return size - others;
  }

  Stream<Target> targets() {
    return Stream.of(Kind.values())
        .flatMap(kind ->
            Stream.iterate(0, i -> i < count(kind), i -> i + 1).map(i -> new Target(kind, i)));
  }

  /** What every output must hold, by the path of the page. */
  Map<String, Ways> ways() {
    Map<String, Ways> ways = new TreeMap<>();
    targets().forEach(at -> ways.put(at.path(), new Ways()));
    targets()
        .map(this::page)
        .forEach(page -> {
          String from = page.at().path();
          page.relations().forEach(r -> ways.get(from).related().add(r.to().path()));
          page.body().forEach(b -> b.link().ifPresent(to -> ways.get(from).body().add(to.path())));
          for (String to : ways.get(from).body()) {
            ways.get(to).backlinks().add(from);
          }
          for (String to : ways.get(from).related()) {
            ways.get(to).backlinks().add(from);
          }
        });
    return ways;
  }

  Page page(Target at) {
    SplittableRandom random = new SplittableRandom(seed * 31 + at.path().hashCode());
    for (int warm = 0; warm < 4; warm++) {
      random.nextLong(); // neighbouring seeds begin alike
    }
    String date =
        "20%02d-%02d-%02d"
            .formatted(16 + at.number() % 10, at.number() % 12 + 1, at.number() % 28 + 1);
    return new Page(at, date, relations(at, random), body(at, random));
  }

  /** Two to four, fewer only in a corpus too small to have so many. */
  private List<Relation> relations(Target at, SplittableRandom random) {
    Map<Target, String> fields = new LinkedHashMap<>();
    switch (at.kind()) {
      case BRIEF -> {
        Kind[] kinds = {Kind.PERSON, Kind.TALKS, Kind.ORGANIZATION};
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          fields.put(any(kinds[i % 3], random), "about");
        }
      }
      case PERSON -> {
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
          fields.put(any(Kind.ORGANIZATION, random), "offices");
        }
      }
      case ORGANIZATION -> earlier(at, random).ifPresent(to -> fields.put(to, "part-of"));
      case TALKS -> earlier(at, random).ifPresent(to -> fields.put(to, "follows"));
      case SOURCE -> {
        fields.put(any(Kind.ORGANIZATION, random), "publisher");
        earlier(at, random).ifPresent(to -> fields.put(to, "copy-of"));
      }
    }
    if (at.kind() != Kind.SOURCE) {
      fields.put(any(Kind.SOURCE, random), "source");
      if (at.kind() != Kind.BRIEF && random.nextBoolean()) {
        fields.put(any(Kind.SOURCE, random), "source");
      }
    }
    return fields.entrySet().stream().map(e -> new Relation(e.getValue(), e.getKey())).toList();
  }

  private Target any(Kind kind, SplittableRandom random) {
    return new Target(kind, random.nextInt(count(kind)));
  }

  /** One of the same kind; only earlier ones, so that nothing is part of itself. */
  private static Optional<Target> earlier(Target at, SplittableRandom random) {
    return at.number() == 0
        ? Optional.empty()
        : Optional.of(new Target(at.kind(), random.nextInt(at.number())));
  }

  /** 3–5 KB with 6–10 links in a brief, a short paragraph without any elsewhere. */
  private List<Block> body(Target at, SplittableRandom random) {
    List<Block> blocks = new ArrayList<>();
    if (at.kind() != Kind.BRIEF) {
      blocks.add(new Block(false, words(40 + random.nextInt(40), random), Optional.empty(), "."));
      return blocks;
    }
    int links = 6 + random.nextInt(5);
    int bytes = (3_000 + random.nextInt(2_000)) / links;
    for (int i = 0; i < links; i++) {
      if (i % 3 == 0) {
        blocks.add(new Block(true, words(4, random), Optional.empty(), ""));
      }
      Kind kind = i % 2 == 0 ? Kind.PERSON : Kind.values()[random.nextInt(Kind.values().length)];
      Target to = any(kind, random);
      String before = words(bytes / 10, random) + " **" + words(2, random) + "** ";
      Optional<Target> link =
          to.equals(at) ? Optional.of(new Target(Kind.PERSON, 0)) : Optional.of(to);
      blocks.add(new Block(false, before, link, " " + words(bytes / 60, random) + "."));
    }
    return blocks;
  }

  private static String words(int count, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(i == 0 ? "" : " ").append(word);
    }
    return text.toString();
  }
}
