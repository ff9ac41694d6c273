package org.rapporteur.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Spot;
import org.rapporteur.markdown.Slot;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Extra;
import org.rapporteur.model.Names;
import org.rapporteur.model.Survey;
import org.rapporteur.model.Use;
import org.rapporteur.model.Uses;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Schema;
import org.rapporteur.value.Color;
import org.rapporteur.value.Papers;

/** What the settings of site.yaml must be beyond what their fields say. */
record SettingsCheck(Schema schema, Names names, Set<String> statics, Uses uses, Diagnostics log) {
  private static final double READABLE = 4.5;

  void check(Entity site) {
    if (site.claims("title").isEmpty()) {
      log.report(Code.MISSING_FIELD, site.span(), "site.yaml", "title");
    }
    site.claims("menu").forEach(claim -> checkMenu(claim, site));
    site.claims("home").forEach(this::checkPage);
    site.claims("base-url").forEach(this::checkBaseUrl);
    site.claims("logo").forEach(claim -> checkFile(claim, "logo", ".svg", ".png", ".webp", ".jpg"));
    site.claims("style").forEach(claim -> checkFile(claim, "style", ".css"));
    site.claims("accent").forEach(claim -> checkColor(claim, "accent", Papers.LIGHT, "light"));
    site.claims("accent-dark")
        .forEach(claim -> checkColor(claim, "accent-dark", Papers.DARK, "dark"));
    site.claims("findings").forEach(this::checkFinding);
    List.of("notice", "footer")
        .forEach(field -> site.claims(field).forEach(claim -> checkProse(claim, field)));
  }

  /** A folder of a type, a survey, or a page. */
  private void checkMenu(Claim claim, Entity site) {
    if (claim.value() instanceof Value.Text(String entry) && Extra.isLeftOut(entry, site)) {
      wrong(claim, "the menu names “%s”, which “leave-out” leaves out".formatted(entry));
      return;
    }
    if (!(claim.value() instanceof Value.Text(String entry))
        || schema.ofFolder(entry).isPresent()
        || Survey.of(entry).isPresent()) {
      return;
    }
    if (entry.indexOf('/') < 0 && !isPage(claim, entry)) {
      log.reportWithHint(
          Code.UNKNOWN_FOLDER, claim.span(), NearNames.hint(entry, menuWords()), entry);
    } else {
      checkPage(claim);
    }
  }

  private List<String> menuWords() {
    return Stream.concat(
            schema.folders().stream(), Arrays.stream(Survey.values()).map(Survey::word))
        .toList();
  }

  private void checkPage(Claim claim) {
    if (claim.value() instanceof Value.Text(String entry) && !isPage(claim, entry)) {
      String name = entry.substring(entry.indexOf('/') + 1);
      report(claim, entry, NearNames.hint(name, names.spellings(_ -> true)));
    }
  }

  private boolean isPage(Claim claim, String name) {
    if (!(names.find(name, _ -> true) instanceof Names.Match.Found(EntityId id))) {
      return false;
    }
    int quote = claim.span().text().startsWith(name) ? 0 : 1;
    Spot spot = Spot.plain(claim.span().part(quote, name.length()), name);
    uses.found(new Use(Use.Kind.NAME, spot, name, id, _ -> true));
    return true;
  }

  /** Paths are put behind the base URL. */
  private void checkBaseUrl(Claim claim) {
    if (claim.value() instanceof Value.Measured(var address)
        && !address.canonical().matches("https?://[^?#]*")) {
      wrong(claim, "“base-url” is an http or https address without “?” and “#”");
    }
  }

  private void checkFinding(Claim claim) {
    if (claim.value() instanceof Value.Text(String id) && Code.finding(id).isEmpty()) {
      List<String> known = Code.findings().stream().map(Code::id).toList();
      log.reportWithHint(
          Code.WRONG_VALUE,
          claim.span(),
          NearNames.hint(id, known),
          "there is no finding “%s” whose level could be set".formatted(id));
    }
  }

  private void checkFile(Claim claim, String field, String... endings) {
    if (!(claim.value() instanceof Value.Text(String path))) {
      return;
    }
    String lower = path.toLowerCase(Locale.ROOT);
    if (List.of(endings).stream().noneMatch(lower::endsWith)) {
      wrong(
          claim,
          "“%s” names a file under static/ that ends in %s"
              .formatted(field, String.join(", ", endings)));
    } else if (!statics.contains(path)) {
      String bare = path.startsWith("static/") ? path.substring("static/".length()) : path;
      report(claim, path, near(bare));
    }
  }

  private Optional<String> near(String path) {
    Collection<String> files = statics;
    return NearNames.hint(path, files);
  }

  private void checkColor(Claim claim, String field, Color paper, String appearance) {
    if (!(claim.value() instanceof Value.Text(String text))) {
      return;
    }
    Optional<Color> color = Color.parse(text);
    if (color.isEmpty()) {
      wrong(claim, "“%s” takes a colour such as #1d5845, not “%s”".formatted(field, text));
      return;
    }
    double contrast = color.get().contrast(paper);
    if (contrast < READABLE) {
      wrong(
          claim,
          "%s cannot be read well on the %s paper: its contrast is %.1f to 1, and text needs 4.5"
              .formatted(text, appearance, Math.floor(contrast * 10) / 10));
    }
  }

  /** The frame of a page has no list of sources. */
  private void checkProse(Claim claim, String field) {
    if (claim.value() instanceof Value.Prose(_, var body)
        && body.slots().stream().anyMatch(Slot.Citations.class::isInstance)) {
      wrong(claim, "“%s” stands on every page, where no source can be listed".formatted(field));
    }
  }

  private void wrong(Claim claim, String problem) {
    log.report(Code.WRONG_VALUE, claim.span(), problem);
  }

  private void report(Claim claim, String name, Optional<String> hint) {
    log.reportWithHint(Code.BROKEN_LINK, claim.span(), hint, name);
  }
}
