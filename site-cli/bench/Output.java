import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tool wrote: the ways between the pages, as they stand in the HTML. */
record Output(Path folder) {
  private static final Pattern HREF = Pattern.compile("<a\\s[^>]*?href=\"?([^\"\\s>]+)");
  private static final Pattern PAGE =
      Pattern.compile("https?://example\\.org/([a-z]+/[a-z]\\d+)/(?:index\\.html)?(?:#.*)?");

  /** The sentences that say where the output is not as the corpus; none if it is. */
  List<String> differences(Corpus corpus, boolean isPlain) throws IOException {
    Map<String, Corpus.Ways> expected = corpus.ways();
    List<String> wrong = new ArrayList<>(pagesBeyond(expected));
    List<List<String>> each =
        expected.entrySet().parallelStream()
            .map(way -> differences(way.getKey(), way.getValue(), isPlain))
            .toList();
    each.forEach(wrong::addAll);
    if (!Files.exists(folder.resolve("sitemap.xml"))) {
      wrong.add("sitemap.xml: missing");
    }
    for (Corpus.Kind kind : Corpus.Kind.values()) {
      int pages = (corpus.count(kind) + 49) / 50;
      int made = indexes(kind.folder);
      if (made != pages) {
        wrong.add(kind.folder + ": " + made + " index pages in place of " + pages);
      }
    }
    return wrong;
  }

  /** Folder of a kind: index.html, and page/2/index.html or page-2/index.html and so on. */
  private int indexes(String kind) throws IOException {
    Pattern index = Pattern.compile("index\\.html|(page/|page-)?(?!1/)\\d+/index\\.html");
    Path root = folder.resolve(kind);
    if (!Files.exists(root)) {
      return 0;
    }
    return (int)
        Folders.files(root).stream()
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .filter(index.asMatchPredicate())
            .count();
  }

  private List<String> pagesBeyond(Map<String, Corpus.Ways> expected) throws IOException {
    Predicate<String> isPage = Pattern.compile("[a-z]+/[a-z]\\d+/index\\.html").asMatchPredicate();
    return Folders.files(folder).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .filter(isPage)
        .map(file -> file.substring(0, file.length() - "/index.html".length()))
        .filter(page -> !expected.containsKey(page))
        .map(page -> page + ": no such page in the corpus")
        .toList();
  }

  private List<String> differences(String page, Corpus.Ways expected, boolean isPlain) {
    Path file = folder.resolve(page).resolve("index.html");
    if (!Files.exists(file)) {
      return List.of(page + ": missing");
    }
    List<String> wrong = new ArrayList<>();
    String html = read(file);
    if (isPlain) {
      compare(page + ", text", expected.body(), links(page, section(html, "body")), wrong);
      compare(page + ", related", expected.related(), links(page, section(html, "related")), wrong);
      compare(
          page + ", backlinks",
          expected.backlinks(),
          links(page, section(html, "backlinks")),
          wrong);
    } else {
      TreeSet<String> missing = expected.all();
      missing.removeAll(links(page, html));
      compare(page, new TreeSet<>(), missing, wrong);
    }
    return wrong;
  }

  private static void compare(
      String where, TreeSet<String> expected, TreeSet<String> found, List<String> wrong) {
    if (!expected.equals(found)) {
      TreeSet<String> missing = new TreeSet<>(expected);
      missing.removeAll(found);
      TreeSet<String> beyond = new TreeSet<>(found);
      beyond.removeAll(expected);
      wrong.add(where + ": lacks " + missing + ", has beyond " + beyond);
    }
  }

  private static String section(String html, String name) {
    int start = html.indexOf("<section class=\"" + name + "\">");
    return start < 0 ? "" : html.substring(start, html.indexOf("</section>", start));
  }

  /** The pages that a part of a page leads to, by their paths. */
  private static TreeSet<String> links(String page, String html) {
    URI here = URI.create("https://example.org/" + page + "/");
    TreeSet<String> links = new TreeSet<>();
    for (Matcher href = HREF.matcher(html); href.find(); ) {
      Matcher to = PAGE.matcher(here.resolve(href.group(1)).toString());
      if (to.matches()) {
        links.add(to.group(1));
      }
    }
    return links;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
