package org.rapporteur.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a fuzzer starts from: the sample content, the broken sites, the built-in types and
 * templates, cut up for each target; and a dictionary of the words that mean something.
 */
public final class Seeds {
  private static final Path CORE = Path.of("..", "core", "src");
  private static final Path THEME = Path.of("..", "templates", "src", "main", "resources");
  private static final List<Path> SITES =
      List.of(
          Path.of("..", "content"),
          CORE.resolve("test/resources/org/rapporteur/broken"),
          WholeSite.SMALL);
  private static final Path TYPES = CORE.resolve("main/resources/org/rapporteur/types");

  private static final Pattern VALUE = Pattern.compile("(?m)^[ -]*[a-z-]+: (\\S.{0,60})$");
  private static final Pattern LINE = Pattern.compile("(?m)^ *line: [\"']?(\\{.*?)[\"']?$");
  private static final Pattern ITEM = Pattern.compile("(?m)^ *- ([^\\[{].{0,120})$");
  private static final Pattern KEY = Pattern.compile("(?m)^ *-? ?([a-z]+(?:-[a-z]+)*):");

  private static final String MARKS =
      """
      --- ::: {{.tlp tlp: .amber .red }} %% <!-- --> [[ ]] [^ ]: [@ @ ~~ | |---| > [!quote] [!note] - [ ] - [x]
      # ## * ** _ ` ``` ~~~ <br> &amp; &#0; \\ http:// https://a.b mailto: ![ ]( ^id {#id} { } & * !! % ? ~ X .. / ,
      about circa before after at_least at_most up_to over P PT Y M W D H S T Z +03:00 [Europe/Istanbul] 2025-05-16
      unknown true false null | > |- >+ "\\u d83d\\ude00 é 😀 \\t <#list <#if </#if> </#list> <#macro <@ ${ } <#include <#assign ?c
      "page": "title": "fields": "value": "text": "kind": "qualifiers": "sources": "source": "note": [{ }] \\u001b \\n
      likely probably confidence certain chance remote odds “ ” « »
      """;

  private final Path out;
  private final Set<String> words = new TreeSet<>(List.of(MARKS.strip().split("\\s+")));
  private int count;

  private Seeds(Path out) {
    this.out = out;
  }

  /** Writes a folder of seeds for each target, and the dictionary, into the folder named. */
  public static void main(String[] folder) throws IOException {
    Seeds seeds = new Seeds(Path.of(folder[0]));
    seeds.writeAll();
    System.out.println(seeds.count + " seeds in " + seeds.out);
  }

  private void writeAll() throws IOException {
    for (Target target : Target.values()) {
      Files.createDirectories(out.resolve(target.folder()).resolve("found"));
    }
    Set<String> patterns = new TreeSet<>();
    for (Path types : files(TYPES, ".yaml")) {
      String text = Files.readString(types);
      write(Target.TYPES, "types/" + types.getFileName() + "\n" + text);
      write(Target.TYPES, "types/my-" + types.getFileName() + "\n" + text);
      KEY.matcher(text).results().map(found -> found.group(1)).forEach(words::add);
      LINE.matcher(text).results().map(found -> found.group(1)).forEach(patterns::add);
    }
    for (Path template : files(THEME, ".ftlh")) {
      write(
          Target.TEMPLATES,
          "templates/" + template.getFileName() + "\n" + Files.readString(template));
    }
    Set<String> items = new TreeSet<>();
    for (Path root : SITES) {
      for (Path file : files(root, "")) {
        cut(file, items);
      }
    }
    for (String pattern : patterns) {
      write(
          Target.LINES,
          pattern + "\n" + items.stream().limit(40).collect(Collectors.joining("\n")));
    }
    data();
    Files.write(
        out.resolve("words.dict"),
        words.stream().map(Seeds::quoted).collect(Collectors.toCollection(TreeSet::new)));
  }

  private void cut(Path file, Set<String> items) throws IOException {
    String name = file.getFileName().toString();
    String folder = Optional.ofNullable(file.getParent()).orElse(file).getFileName().toString();
    if (Files.size(file) > 20_000 || !name.matches(".*\\.(md|yaml|ftlh)")) {
      return;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (name.equals("site.yaml")) {
      write(Target.SETTINGS, text);
    } else if (name.endsWith(".ftlh")) {
      write(Target.TEMPLATES, "templates/" + name + "\n" + text);
    } else if (folder.equals("types")) {
      write(Target.TYPES, "types/" + name + "\n" + text);
    } else if (name.endsWith(".md")) {
      write(Target.FRONT, folder + "/" + name + "\n" + text);
      if (file.startsWith(WholeSite.SMALL)) {
        write(Target.SITE, folder + "/" + name + "\n" + text);
      }
      int body = text.indexOf("\n---\n", 3);
      write(Target.MARKDOWN, text.substring(body < 0 ? 0 : body + 5));
      String front = text.substring(0, Math.max(0, body));
      for (MatchResult value : VALUE.matcher(front).results().toList()) {
        write(Target.VALUES, value.group(1));
      }
      ITEM.matcher(front).results().map(found -> found.group(1)).forEach(items::add);
    }
  }

  /** A data file for each page: a whole one is longer than a fuzzer's inputs. */
  private void data() throws IOException {
    for (String line : new String(DataFiles.ofSmallSite(), StandardCharsets.UTF_8).split("\n")) {
      if (line.startsWith("    {\"page\": ")) {
        String page = line.strip().replaceAll(",$", "");
        write(
            Target.CHANGES,
            "{\"format\": \"rapporteur-site\", \"site\": {\"title\": \"A site\"}, \"entities\": ["
                + page
                + "]}");
      }
    }
  }

  private void write(Target target, String text) throws IOException {
    Path folder = Files.createDirectories(out.resolve(target.folder()).resolve("seeds"));
    Files.writeString(folder.resolve("%08x".formatted(text.hashCode())), text);
    count++;
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** A word as a fuzzer's dictionary has it. */
  private static String quoted(String word) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      quoted.append(
          b > ' ' && b < 0x7f && b != '"' && b != '\\'
              ? String.valueOf((char) b)
              : String.format(Locale.ROOT, "\\x%02X", b & 0xff));
    }
    return quoted.append('"').toString();
  }
}
