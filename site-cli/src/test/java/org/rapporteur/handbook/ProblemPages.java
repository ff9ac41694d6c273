package org.rapporteur.handbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.cli.Ran;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Level;
import org.rapporteur.diagnostic.Meanings;

/**
 * A page of the handbook for each kind of problem, made of its code and of the small broken sites
 * that the tests have of it; what the program says is what it really says.
 */
final class ProblemPages {
  private static final int MOST_MESSAGES = 8;
  private static final int MOST_LINES = 30;
  private static final String SITE_FILE = "site.yaml";
  private static final Pattern SAID =
      Pattern.compile("(?<path>.+?):\\d+:\\d+ (?<code>[a-z0-9-]+) (?<message>.+)");

  private final Path broken;
  private final Path temp;
  private final Meanings meanings = Meanings.shipped();

  /** The broken sites of the tests, and a folder to copy them to. */
  ProblemPages(Path broken, Path temp) {
    this.broken = broken;
    this.temp = temp;
  }

  /** One thing a broken site is told. */
  private record Said(String path, String code, String message) {}

  /** The pages by their path in the handbook. */
  Map<String, String> all() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Code code : Code.values()) {
      pages.put("diagnostics/" + code.id() + ".md", page(code));
    }
    return pages;
  }

  private String page(Code code) throws IOException {
    String meaning =
        meanings.of(code).orElseThrow(() -> new AssertionError("no meaning of " + code.id()));
    StringBuilder page = new StringBuilder("---\n");
    page.append("title: ").append(code.id()).append('\n');
    page.append("summary: \"").append(meaning.replace("\"", "\\\"")).append("\"\n");
    page.append("---\n\n## What to do\n\n").append(markdown(code.remedy())).append("\n\n");
    if (code.isFinding()) {
      page.append("## Its level\n\n").append(level(code)).append("\n\n");
    }
    Optional<Path> site = plainest(code);
    if (site.isPresent()) {
      page.append(example(site.get(), code));
    }
    page.append("## How it is said\n\n");
    Set<String> messages = messages(code);
    messages.stream()
        .limit(MOST_MESSAGES)
        .forEach(message -> page.append("- `` ").append(message).append(" ``\n"));
    if (messages.size() > MOST_MESSAGES) {
      page.append("- … and others like these\n");
    }
    return page.toString();
  }

  /** How much weight a finding has where a site does not say. */
  private static String level(Code code) {
    String sentence =
        switch (code.level()) {
          case OFF -> "Off: nothing is said of it unless `site.yaml` asks, with `%s`.";
          case WARN ->
              "A warning, which stops nothing. In `site.yaml`, `%s` makes it stop a build.";
          case ERROR -> "An error, which stops a build. In `site.yaml`, `%s` makes it a warning.";
        };
    String word = code.level() == Level.WARN ? "error" : "warn";
    return sentence.formatted("findings: {" + code.id() + ": " + word + "}")
        + " See [[guide/findings|what may be wrong]].";
  }

  /** The messages of this code in all broken sites, each once; those of the plainest site first. */
  private Set<String> messages(Code code) throws IOException {
    Set<String> messages = new LinkedHashSet<>();
    for (Path site : sites(code)) {
      for (Said said : said(site)) {
        if (said.code.equals(code.id())) {
          messages.add(said.message.replace("SITE/", "").replace("WORK/", "").replace("WORK", "…"));
        }
      }
    }
    return messages;
  }

  private String example(Path site, Code code) throws IOException {
    Path work = Files.createDirectories(temp.resolve(code.id()).resolve("site"));
    copy(site, work);
    Optional<String> out = Optional.empty();
    if (said(site).stream().noneMatch(said -> said.path.equals(SITE_FILE))) {
      warnOnly(code, work.resolve(SITE_FILE));
    }
    boolean made = Files.exists(site.resolve("made.txt"));
    if (made) {
      out = make(Files.readAllLines(site.resolve("made.txt")), work);
    }
    Ran ran = out.isPresent() ? Ran.in(work, "build", "--out", out.get()) : Ran.in(work, "check");
    String answer = ran.err() + (code.isFinding() ? ran.out() : "");
    answer = answer.replace(work.toString() + "/", "").replace(work.toString(), ".");
    answer = answer.replace(String.valueOf(work.getParent()), "..");
    String typed = out.map(folder -> "build --out " + folder).orElse("check");
    return "## An example\n\n"
        + files(work, code, said(site))
        + "`rapporteur %s` says:\n\n```text\n%s```\n\n".formatted(typed, answer);
  }

  /**
   * The tests make each finding an error; here it is what it is to most sites, and nothing is said
   * of others.
   */
  private static void warnOnly(Code code, Path siteFile) throws IOException {
    if (Files.exists(siteFile)) {
      String levels =
          Code.findings().stream()
              .map(other -> other.id() + ": " + (other == code ? usual(code) : "off"))
              .collect(Collectors.joining(", ", "findings: {", "}\n"));
      String others = Files.readString(siteFile).replaceFirst("(?m)^findings: .*(?:\n|$)", "");
      Files.writeString(siteFile, others.stripTrailing() + "\n" + levels);
    }
  }

  /** A finding that is off has to be asked for. */
  private static String usual(Code code) {
    return (code.level() == Level.OFF ? Level.WARN : code.level()).word();
  }

  private static String files(Path work, Code code, List<Said> all) throws IOException {
    StringBuilder out = new StringBuilder();
    Set<String> paths = new LinkedHashSet<>();
    all.stream().filter(said -> said.code.equals(code.id())).forEach(said -> paths.add(said.path));
    for (String path : paths) {
      Path file = work.resolve(path);
      if (!path.startsWith("SITE") && !path.startsWith("WORK") && isText(file)) {
        List<String> lines = Files.readString(file).lines().limit(MOST_LINES).toList();
        String language =
            path.endsWith(".md") ? "markdown" : path.endsWith(".yaml") ? "yaml" : "text";
        String text = String.join("\n", lines);
        String fence = text.contains("```") ? "````" : "```";
        out.append("`%s`\n\n%s%s\n%s\n%s\n\n".formatted(path, fence, language, text, fence));
      }
    }
    return out.toString();
  }

  private static boolean isText(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0 || Files.size(file) > 20_000) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, UTF_8);
    return Arrays.equals(text.getBytes(UTF_8), bytes)
        && text.chars().noneMatch(c -> c < ' ' && c != '\n');
  }

  /** The broken site that shows a code best: the one named after it, or the first made of files. */
  private Optional<Path> plainest(Code code) throws IOException {
    return sites(code).stream()
        .filter(site -> !Files.exists(site.resolve("made.txt")) || mayBeMade(site))
        .findFirst();
  }

  private static boolean mayBeMade(Path site) {
    try {
      return Files.readAllLines(site.resolve("made.txt")).stream()
          .noneMatch(line -> line.startsWith("closed"));
    } catch (IOException e) {
      return false;
    }
  }

  /** The broken sites of a code, the one named after it first, those of files before made ones. */
  private List<Path> sites(Code code) throws IOException {
    List<Path> sites = new ArrayList<>();
    try (Stream<Path> folders = Files.list(broken)) {
      for (Path folder : folders.sorted().toList()) {
        if (codeOf(folder).filter(code.id()::equals).isPresent()) {
          sites.add(folder);
        }
      }
    }
    sites.sort(
        Comparator.comparing((Path site) -> Files.exists(site.resolve("made.txt")))
            .thenComparing(site -> String.valueOf(site.getFileName()).length()));
    return sites;
  }

  private static Optional<String> codeOf(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return Arrays.stream(Code.values())
        .map(Code::id)
        .filter(id -> name.equals(id) || name.startsWith(id + "-"))
        .max(Comparator.comparingInt(String::length));
  }

  private static List<Said> said(Path site) throws IOException {
    List<Said> all = new ArrayList<>();
    for (String line : Files.readAllLines(site.resolve("expected.txt"))) {
      Matcher said = SAID.matcher(line);
      if (said.matches()) {
        all.add(new Said(said.group("path"), said.group("code"), said.group("message")));
      }
    }
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = from.relativize(file).toString();
        if (!path.equals("expected.txt") && !path.equals("made.txt")) {
          Files.createDirectories(to.resolve(path).resolveSibling("."));
          Files.copy(file, to.resolve(path));
        }
      }
    }
  }

  /** Makes what a version control system would not keep, and gives the output folder if named. */
  private static Optional<String> make(List<String> lines, Path site) throws IOException {
    Optional<String> out = Optional.empty();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      if (words.length < 2 || line.startsWith("#")) {
        continue;
      }
      Path path = site.resolve(new String(bytes(words[1]), UTF_8)).normalize();
      Files.createDirectories(path.resolveSibling("."));
      switch (words[0]) {
        case "text" -> Files.write(path, bytes(words[2]));
        case "size" -> Files.writeString(path, "x".repeat(Integer.parseInt(words[2])));
        case "folder" -> Files.createDirectories(path);
        case "link" -> Files.createSymbolicLink(path, Path.of(words[2]));
        case "out" -> out = Optional.of(words[1]);
        default -> throw new AssertionError(line);
      }
    }
    return out;
  }

  private static byte[] bytes(String written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher part = Pattern.compile("\\\\x(..)|\\\\u(....)|\\\\(.)|([^\\\\]+)").matcher(written);
    while (part.find()) {
      if (part.group(1) != null) {
        char octet = (char) Integer.parseInt(part.group(1), 16);
        out.writeBytes(Character.toString(octet).getBytes(ISO_8859_1));
      } else if (part.group(2) != null) {
        char letter = (char) Integer.parseInt(part.group(2), 16);
        out.writeBytes(Character.toString(letter).getBytes(UTF_8));
      } else if (part.group(3) != null) {
        out.writeBytes(
            switch (part.group(3)) {
              case "n" -> "\n".getBytes(UTF_8);
              case "r" -> "\r".getBytes(UTF_8);
              case "t" -> "\t".getBytes(UTF_8);
              case "s" -> " ".getBytes(UTF_8);
              default -> part.group(3).getBytes(UTF_8);
            });
      } else {
        out.writeBytes(part.group(4).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** A sentence as prose, with every sign that could mean something in Markdown escaped. */
  static String markdown(String sentence) {
    return sentence.replaceAll("([\\\\`*_\\[\\]<>{}#%@~|^&])", "\\\\$1");
  }
}
