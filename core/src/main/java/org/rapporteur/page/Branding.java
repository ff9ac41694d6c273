package org.rapporteur.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.rapporteur.model.Entity;
import org.rapporteur.value.Color;
import org.rapporteur.value.Papers;

/**
 * What makes a site look like its owner's: colours, a logo, a style sheet, as site.yaml names them.
 */
public record Branding(Entity site) {
  /** What links on the dark paper are lightened to where site.yaml gives one accent only. */
  private static final double DARK_CONTRAST = 7;

  /** The style sheet that sets the site's colours, if it has any. */
  public Optional<String> colors() {
    Optional<Color> light = color("accent");
    Optional<Color> dark =
        color("accent-dark")
            .or(() -> light.map(accent -> accent.lightened(DARK_CONTRAST, Papers.DARK)));
    String onLight = light.map(accent -> rule(accent) + "\n").orElse("");
    String onDark =
        dark.map(accent ->
                "@media screen and (prefers-color-scheme: dark) { " + rule(accent) + " }\n")
            .orElse("");
    return Optional.of(onLight + onDark).filter(css -> !css.isEmpty());
  }

  /** Where that style sheet stands; its name changes with what is in it. */
  public Optional<Address> colorsAddress() {
    return colors().map(css -> new Address("assets/site." + print(css) + ".css"));
  }

  /** The style sheets of the site's own, after which the theme's no longer decides. */
  List<Address> styles() {
    List<Address> styles = new ArrayList<>();
    colorsAddress().ifPresent(styles::add);
    file("style").ifPresent(styles::add);
    return styles;
  }

  /** The site's logo. */
  Optional<Address> logo() {
    return file("logo");
  }

  private Optional<Address> file(String field) {
    return site.text(field).map(path -> new Address(path));
  }

  private Optional<Color> color(String field) {
    return site.text(field).flatMap(Color::parse);
  }

  private static String rule(Color accent) {
    return ":root { --baize: " + accent.css() + "; }";
  }

  private static String print(String css) {
    CRC32C sum = new CRC32C();
    sum.update(css.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
