package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Audience;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.schema.Schema;

/**
 * What of a site is withheld from an audience: the names of its pages and quotations, so that facts
 * which name them can be withheld, too, and the texts. It does not outlive the reading.
 */
final class Withheld {
  private static final Pattern BLOCK_ID = Pattern.compile("(?m)^[> ]*\\^([\\p{L}\\p{N}_-]+)\\s*$");

  private final Audience audience;
  private final Names names;
  private final List<String> texts = new ArrayList<>();
  private int pages;
  private int drafts;
  private int embargoes;
  private int parts;

  Withheld(Schema schema, Audience audience) {
    this.audience = audience;
    this.names = new Names(schema);
  }

  /** Adds a page that is withheld as a whole. */
  void add(Document page, Marking marking) {
    if (marking.tlp().filter(label -> !label.mayReach(audience.tlp())).isPresent()) {
      pages++;
    } else if (marking.draft() && !audience.drafts()) {
      drafts++;
    } else {
      embargoes++;
    }
    names.add(page.id(), NameReader.names(page));
    addText(page.span().file().text());
  }

  /** Adds stretches of the text of a page. */
  void add(List<String> stretches) {
    parts += stretches.isEmpty() ? 0 : 1;
    stretches.forEach(this::addText);
  }

  private void addText(String text) {
    texts.add(text);
    Matcher found = BLOCK_ID.matcher(text);
    while (found.find()) {
      names.add(new EntityId("statement", found.group(1)), List.of());
    }
  }

  /** Whether nothing is. */
  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Whether a name that leads nowhere else leads to something withheld. */
  boolean hides(String name, Predicate<String> allowed) {
    return !isEmpty() && !(names.find(name, allowed) instanceof Names.Match.Missing);
  }

  /** The static files that are told of in what is withheld, and nowhere else. */
  List<String> exposed(SiteFiles files, List<DocumentReader.Read> told) {
    return files.statics().keySet().stream()
        .filter(path -> texts.stream().anyMatch(text -> text.contains(name(path))))
        .filter(path -> !isTold(name(path), files, told))
        .map(path -> "static/" + path)
        .toList();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isTold(String name, SiteFiles files, List<DocumentReader.Read> told) {
    return files.settings().text().contains(name)
        || files.templates().stream().anyMatch(template -> template.text().contains(name))
        || told.stream()
            .anyMatch(read -> {
              String text = read.document().span().file().text();
              for (String hidden : read.withheld()) {
                text = text.replace(hidden, "");
              }
              return text.contains(name);
            });
  }

  /** How much is withheld, for those who write: never for the site itself. */
  Optional<String> told() {
    List<String> told =
        Stream.of(
                counted(pages, "page by its label", "pages by their labels"),
                counted(drafts, "draft", "drafts"),
                counted(embargoes, "page under embargo", "pages under embargo"),
                counted(parts, "page in part", "pages in part"))
            .flatMap(Optional::stream)
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of("Withheld from " + audience() + ": " + String.join(", ", told) + ".");
  }

  private static Optional<String> counted(int number, String one, String many) {
    return number == 0 ? Optional.empty() : Optional.of(number + " " + (number == 1 ? one : many));
  }

  /** The texts that are withheld. */
  List<String> texts() {
    return texts;
  }

  /** Whom it is withheld from, as a sentence names them: {@code TLP:CLEAR}. */
  String audience() {
    return audience.tlp().label() + (audience.drafts() ? " with drafts" : "");
  }
}
