package org.rapporteur.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Audience;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/**
 * One file of a site, read line by line for what it keeps from an audience. Where a line could be
 * taken either way it counts as withheld: a false alarm is looked into, a leak is not.
 */
final class MarkedFile {
  private static final Pattern LABEL = Pattern.compile("\\btlp[\"']?\\s*:\\s*[\"']?([A-Za-z+]+)");
  private static final Pattern DIVISION =
      Pattern.compile("\\s{0,3}:::+\\s*\\{?[.]?tlp[-:]([a-z+]+).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKING =
      Pattern.compile("\\s*(?:- )?(?:tlp|draft|embargo-until)\\s*:");
  private static final Pattern LINK = Pattern.compile("\\[\\[[^\\]|]*\\|");
  private static final Pattern COMMENT = Pattern.compile("(?s)%%(.*?)%%|<!--(.*?)-->");
  private static final Pattern PUBLIC_OF_SOURCE =
      Pattern.compile("(kind|reliability|public-wording)\\s*:.*");

  private final String path;
  private final Audience audience;
  private final List<Secret> secrets = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private MarkedFile(String path, Audience audience) {
    this.path = path;
    this.audience = audience;
  }

  /**
   * Reads a file.
   *
   * @param names the names of pages that are withheld: a fact that names one is withheld, too
   */
  static MarkedFile of(String path, String text, Audience audience, Set<String> names) {
    MarkedFile file = new MarkedFile(path, audience);
    List<String> lines = text.lines().toList();
    int end = path.endsWith(".md") ? endOfFacts(lines) : lines.size();
    List<String> facts = lines.subList(0, end);
    List<String> prose = lines.subList(end, lines.size());
    Optional<String> whole = path.endsWith(".md") ? file.whole(facts) : Optional.empty();
    if (whole.isPresent()) {
      file.allIsWithheld(lines, end, whole.get());
    } else {
      file.readFacts(facts, names);
      file.readProse(prose, end);
    }
    return file;
  }

  /** The names of the page in a file, if it is withheld as a whole, or if it is not. */
  static Set<String> names(String path, String text, Audience audience, boolean withheld) {
    MarkedFile file = new MarkedFile(path, audience);
    List<String> lines = text.lines().toList();
    List<String> facts = path.endsWith(".md") ? lines.subList(0, endOfFacts(lines)) : List.of();
    if (facts.isEmpty()
        || file.whole(facts).filter(why -> !why.startsWith("a source")).isPresent() != withheld) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    names.add(fold(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "")));
    value(facts, "title").ifPresent(title -> names.add(fold(title)));
    value(facts, "aliases")
        .ifPresent(
            all -> Stream.of(all.split("[\\[\\],]")).map(MarkedFile::fold).forEach(names::add));
    names.remove("");
    return names;
  }

  /** A name in the form in which two spellings of it are equal, without its folder. */
  private static String fold(String name) {
    String bare = name.strip().replaceAll("^[\"'@]+|[\"']+$", "");
    return bare.substring(bare.indexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** What the audience may not know of it. */
  List<Secret> secrets() {
    return secrets;
  }

  /** What it may know. */
  String open() {
    return open.toString();
  }

  private static int endOfFacts(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("---")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Why a page is withheld as a whole, if it is. */
  private Optional<String> whole(List<String> facts) {
    boolean source = path.startsWith("sources/") && value(facts, "public-wording").isPresent();
    Optional<String> label = value(facts, "tlp");
    if (value(facts, "draft").filter("true"::equals).isPresent() && !audience.drafts()) {
      return Optional.of("a draft");
    }
    Optional<When> embargo =
        value(facts, "embargo-until").flatMap(text -> When.parse(text).toOptional());
    if (embargo.filter(end -> !audience.today().hasReached(end)).isPresent()) {
      return Optional.of("under embargo");
    }
    if (source) {
      return hides(label.orElse("RED"))
          ? Optional.of("a source with a public wording")
          : Optional.empty();
    }
    return label.filter(this::hides).map(word -> "TLP:" + word);
  }

  private static Optional<String> value(List<String> facts, String key) {
    return facts.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).replaceFirst("\\s#.*", ""))
        .map(value -> value.strip().replaceAll("^[\"']|[\"']$", ""))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private boolean hides(String word) {
    return !Tlp.of(word.toUpperCase(Locale.ROOT)).orElse(Tlp.RED).mayReach(audience.tlp());
  }

  private void allIsWithheld(List<String> lines, int end, String why) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    boolean isSource = why.startsWith("a source");
    if (!isSource) {
      secrets.add(new Secret(name, true, path, 1, why));
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isSource && PUBLIC_OF_SOURCE.matcher(line).matches()) {
        open.append(line).append('\n');
      } else if (i < end) {
        fact(line, i, why);
      }
    }
    prose(lines.subList(end, lines.size()), end, why);
  }

  /** The values in a line of facts, each by itself, without the name of the field. */
  private void fact(String line, int index, String why) {
    if (MARKING.matcher(line).lookingAt()) {
      return;
    }
    String value = line.replaceFirst("^\\s*(- )?[\\w-]+:(\\s|$)", "");
    for (String part : value.split("[\\[\\]{},;]|(?<=\\s)#\\s", -1)) {
      String text = part.replaceFirst("^\\s*[\\w-]+:\\s", "").strip();
      if (!text.isEmpty()) {
        secrets.add(new Secret(text, true, path, index + 1, why));
      }
    }
  }

  private void prose(List<String> lines, int from, String why) {
    if (!lines.isEmpty()) {
      secrets.add(new Secret(String.join("\n", lines), false, path, from + 1, why));
    }
  }

  private void readFacts(List<String> lines, Set<String> names) {
    boolean[] hidden = new boolean[lines.size()];
    for (int i = 0; !names.isEmpty() && i < lines.size(); i++) {
      if (!hidden[i] && namesAny(lines.get(i), names)) {
        hideWithAllBelow(lines, i, hidden);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Matcher label = LABEL.matcher(lines.get(i));
      boolean within = lines.get(i).startsWith(" ") || lines.get(i).indexOf('{') >= 0;
      while (within && label.find()) {
        if (hides(label.group(1))) {
          hide(lines, i, label.start(), hidden);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!hidden[i]) {
        open.append(lines.get(i).replaceFirst("\\s#\\s.*", "")).append('\n');
      }
    }
  }

  private static boolean namesAny(String line, Set<String> names) {
    return Stream.of(line.split("[\\[\\]{},;:]|\\s-\\s|\\s@|^\\s*-\\s"))
        .map(MarkedFile::fold)
        .anyMatch(names::contains);
  }

  private void hideWithAllBelow(List<String> lines, int at, boolean[] hidden) {
    int last = at;
    while (last + 1 < lines.size() && indent(lines.get(last + 1)) > indent(lines.get(at))) {
      last++;
    }
    for (int i = at; i <= last; i++) {
      fact(lines.get(i), i, "it names a page that is withheld");
      hidden[i] = true;
    }
  }

  /** Hides the entry that a label stands in: between its braces, or the lines around it. */
  private void hide(List<String> lines, int at, int column, boolean[] hidden) {
    String line = lines.get(at);
    String why = "TLP in line " + (at + 1);
    int brace = line.lastIndexOf('{', column);
    int close = line.indexOf('}', column);
    if (brace >= 0) {
      String entry = line.substring(brace, close < 0 ? line.length() : close);
      String before = line.substring(0, brace);
      fact(entry, at, why);
      Matcher key = Pattern.compile("([^\\s{},\\[\\]]+):\\s*$").matcher(before);
      if (key.find() && line.startsWith(" ")) {
        secrets.add(new Secret(key.group(1), true, path, at + 1, why));
        before = before.substring(0, key.start());
      }
      String rest = close < 0 ? "" : line.substring(close + 1);
      open.append(LABEL.matcher(rest).find() ? before : before + rest).append('\n');
      hidden[at] = true;
      return;
    }
    int first = at;
    int indent = indent(line);
    while (first > 0
        && !lines.get(first).strip().startsWith("- ")
        && depth(lines.get(first - 1)) >= indent) {
      first--;
    }
    boolean keyed = !lines.get(first).strip().startsWith("- ") && first > 0;
    int last = at;
    while (last + 1 < lines.size()
        && indent(lines.get(last + 1)) >= indent
        && !lines.get(last + 1).strip().startsWith("- ")) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      fact(lines.get(i).replaceFirst("^\\s*- ", ""), i, why);
      hidden[i] = true;
    }
    if (keyed) {
      String key = lines.get(first - 1).strip().replaceFirst(":.*", "");
      secrets.add(new Secret(key, true, path, first, why));
      hidden[first - 1] = true;
    }
  }

  /** How far the content of a line is indented, behind the mark of a list. */
  private static int depth(String line) {
    return indent(line) + (line.strip().startsWith("- ") ? 2 : 0);
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return line.isBlank() ? Integer.MAX_VALUE : indent;
  }

  private void readProse(List<String> lines, int from) {
    String text = String.join("\n", lines);
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      int line = from + (int) text.substring(0, comment.start()).lines().count();
      secrets.add(new Secret(comment.group(), false, path, Math.max(1, line), "a comment"));
    }
    List<String> left =
        comment.replaceAll(found -> found.group().replaceAll("[^\n]", "")).lines().toList();
    int depth = 0;
    int hidingDepth = 0;
    List<String> hiding = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      String line = left.get(i);
      Matcher division = DIVISION.matcher(line);
      boolean opens = division.matches();
      boolean closes = line.strip().matches(":::+");
      depth += opens ? 1 : 0;
      if (opens && hidingDepth == 0 && hides(division.group(1))) {
        hidingDepth = depth;
      }
      if (hidingDepth > 0) {
        hiding.add(opens || closes ? "" : line);
      } else {
        open.append(LINK.matcher(line).replaceAll("[[")).append('\n');
      }
      if (closes) {
        if (hidingDepth == depth && !hiding.isEmpty()) {
          prose(hiding, from + i + 1 - hiding.size(), "a division");
          hiding.clear();
          hidingDepth = 0;
        }
        depth = Math.max(0, depth - 1);
      }
    }
    prose(hiding, from + left.size() - hiding.size(), "a division");
  }
}
