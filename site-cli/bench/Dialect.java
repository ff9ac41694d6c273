import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a tool wants its pages written. */
enum Dialect {
  RAPPORTEUR("") {
    @Override
    String frontMatter(Corpus.Page page) {
      Map<String, List<String>> fields = new LinkedHashMap<>();
      for (Corpus.Relation relation : page.relations()) {
        String id = relation.to().id();
        fields
            .computeIfAbsent(relation.field(), _ -> new ArrayList<>())
            .add(relation.field().equals("offices") ? "'Envoy, of " + id + "'" : id);
      }
      String text =
          switch (page.at().kind()) {
            case BRIEF -> "published: " + page.date() + "\n";
            case ORGANIZATION -> "kind: state-body\n"; // something that its source is the source of
            case TALKS -> "track: 1\n";
            case PERSON, SOURCE -> "";
          };
      return text
          + fields.entrySet().stream()
              .map(e -> e.getKey() + ": [" + String.join(", ", e.getValue()) + "]\n")
              .collect(Collectors.joining());
    }

    @Override
    String link(Corpus.Target to) {
      return "[[" + to.id() + "]]";
    }
  },

  HUGO("content") {
    @Override
    String frontMatter(Corpus.Page page) {
      return related(page);
    }

    @Override
    String link(Corpus.Target to) {
      return "[" + to.title() + "]({{< relref \"" + to.path() + "\" >}})";
    }
  },

  ELEVENTY("content") {
    @Override
    String frontMatter(Corpus.Page page) {
      return related(page);
    }

    @Override
    String link(Corpus.Target to) {
      return "[" + to.title() + "]({% ref \"" + to.path() + "\" %})";
    }
  };

  private final String content;

  Dialect(String content) {
    this.content = content;
  }

  abstract String frontMatter(Corpus.Page page);

  abstract String link(Corpus.Target to);

  private static String related(Corpus.Page page) {
    return (page.at().kind() == Corpus.Kind.BRIEF ? "date: " + page.date() + "\n" : "")
        + "related: ["
        + page.relations().stream().map(r -> r.to().path()).collect(Collectors.joining(", "))
        + "]\n";
  }

  Path file(Path site, Corpus.Target at) {
    return site.resolve(content).resolve(at.path() + ".md");
  }

  String text(Corpus.Page page) {
    StringBuilder text = new StringBuilder("---\ntitle: ").append(page.at().title()).append('\n');
    text.append(frontMatter(page)).append("---\n");
    for (Corpus.Block block : page.body()) {
      text.append(block.isHeading() ? "\n## " : "\n").append(block.before());
      block.link().ifPresent(to -> text.append(link(to)));
      text.append(block.after()).append('\n');
    }
    return text.toString();
  }

  /** Writes a whole site: what all sizes have in common, from {@code frame}, and the pages. */
  void write(Corpus corpus, Path frame, Path site) throws IOException {
    Folders.copy(frame, site);
    for (Corpus.Kind kind : Corpus.Kind.values()) {
      Files.createDirectories(file(site, new Corpus.Target(kind, 0)).getParent());
    }
    Stream<Corpus.Target> targets = corpus.targets();
    targets
        .parallel()
        .forEach(at -> {
          try {
            Files.writeString(file(site, at), text(corpus.page(at)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
