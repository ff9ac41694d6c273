package org.rapporteur;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import tools.jackson.databind.JsonNode;

/** What a page shows of a claim. */
record Shown(Element carrier) {
  /** The parts of a page that can carry one claim, whatever the template. */
  private static final String CARRIERS = "main :is(.claim, li, tr, .alias)";

  /** What the part of the page that shows most of a claim does not show; empty if all is there. */
  static List<String> missing(Document page, JsonNode claim) {
    Optional<List<String>> least =
        page.select(CARRIERS).stream()
            .map(Shown::new)
            .filter(shown -> shown.says(text(claim)))
            .map(shown -> shown.missing(claim))
            .min((a, b) -> Integer.compare(a.size(), b.size()));
    return least.orElseGet(() -> List.of("the text “" + text(claim) + "”"));
  }

  private List<String> missing(JsonNode claim) {
    List<String> missing = new ArrayList<>();
    for (JsonNode source : claim.path("sources")) {
      String key = source.get("source").asString();
      if (!marks(key)) {
        missing.add("the mark of the source " + key);
      }
    }
    for (JsonNode values : claim.path("qualifiers")) {
      values.valueStream().map(Shown::text).filter(text -> !says(text)).forEach(missing::add);
    }
    String status = claim.get("status").asString();
    if (!status.equals("as-stated") && !says(status)) {
      missing.add("the status " + status);
    }
    if (claim.has("stated-by") && !says(text(claim.get("stated-by")))) {
      missing.add("by " + text(claim.get("stated-by")));
    }
    return missing;
  }

  /** The carrier, the heading above it, as with the seats of one role, and a table's caption. */
  private Elements parts() {
    Elements parts = new Elements(carrier);
    Element list = carrier.parent();
    Element above = list == null ? null : list.previousElementSibling();
    if (above != null) {
      parts.add(above);
      parts.addAll(above.siblingElements().select("caption"));
    }
    return parts;
  }

  private boolean says(String text) {
    return parts().text().contains(text.strip().replaceAll("\\s+", " "));
  }

  /** Whether a mark of the carrier leads to the list's entry of the source. */
  private boolean marks(String source) {
    Document page = Objects.requireNonNull(carrier.ownerDocument());
    return parts().select("sup.note a[href^=#]").stream()
        .map(mark -> page.getElementById(mark.attr("href").substring(1)))
        .anyMatch(entry ->
            entry != null && !entry.select("cite a[href*=sources/" + source + "/]").isEmpty());
  }

  static String text(JsonNode value) {
    if (value.get("kind").asString().equals("unknown")) {
      return "not named";
    }
    return value.has("text") ? value.get("text").asString() : value.get("value").asString();
  }
}
