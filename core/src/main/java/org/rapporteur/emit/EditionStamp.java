package org.rapporteur.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.json.JsonText;
import org.rapporteur.model.Audience;
import org.rapporteur.page.Address;
import org.rapporteur.value.Tlp;

/**
 * For whom a site was made, in a file of its own: {@code edition.json}. Who publishes the folder
 * can read there who may have it; so can {@code rapporteur audit}.
 */
public final class EditionStamp implements Output {
  private static final Address PLACE = new Address("edition.json");
  private static final Pattern LABEL = Pattern.compile("\"audience\": \"TLP:([A-Z+]+)\"");
  private static final Pattern DRAFTS = Pattern.compile("\"drafts\": true");

  /** Who may read an output: those who may see a label, and whether drafts are in. */
  public record Readers(Tlp tlp, boolean drafts) {
    /** Those of an audience. */
    public static Readers of(Audience audience) {
      return new Readers(audience.tlp(), audience.drafts());
    }

    /** Whether a folder that these read may be filled for an audience: for nobody narrower. */
    public boolean mayBecome(Audience audience) {
      return audience.tlp().mayReach(tlp) && (drafts || !audience.drafts());
    }

    /** Whom they are, in words. */
    public String said() {
      return tlp.label() + (drafts ? " with drafts" : "");
    }
  }

  /** Whom the site in an output folder was made for; empty where it does not say. */
  public static Optional<Readers> of(Path out) throws IOException {
    Path file = out.resolve(PLACE.path());
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String text = Files.readString(file);
    Matcher label = LABEL.matcher(text);
    return label.find()
        ? Tlp.of(label.group(1)).map(tlp -> new Readers(tlp, DRAFTS.matcher(text).find()))
        : Optional.empty();
  }

  @Override
  public List<OutputFile> files(Edition edition) {
    byte[] bytes = JsonText.prettyUtf8(data(edition.plan().corpus().audience()));
    return List.of(new OutputFile.Made(PLACE, edition.siteFile(), _ -> Optional.of(bytes)));
  }

  /** The audience as data. What the clock showed is no part of it: it would be new every time. */
  static Map<String, Object> data(Audience audience) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("format", "rapporteur-edition");
    out.put("version", 1);
    out.put("audience", audience.tlp().label());
    out.put("drafts", audience.drafts());
    audience.today().told().ifPresent(day -> out.put("today", day));
    audience.asOf().ifPresent(day -> out.put("as-of", day.toString()));
    return out;
  }
}
