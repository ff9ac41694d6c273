package org.rapporteur.cache;

import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.Heading;
import org.rapporteur.model.Entity;
import org.rapporteur.page.Pages;
import org.rapporteur.read.FrontMatter;
import org.rapporteur.source.Fingerprint;

/**
 * By what it is known which part of a brief has changed.
 *
 * @param front of its front matter, as it is written
 * @param outward of all of its prose that is seen elsewhere than on its own page, beside the
 *     sentences that mention other pages and the sources it cites
 */
public record Prints(Fingerprint front, Fingerprint outward) {
  /** Those of the brief that is the page of an entity. */
  public static Prints of(Entity page) {
    return of(page, Fingerprint.of(FrontMatter.textOf(page.span().file())));
  }

  static Prints of(Entity page, Fingerprint front) {
    Body body = page.body();
    Fingerprint.Maker maker = new Fingerprint.Maker().add(Pages.minutes(body));
    body.told().forEach(maker::add);
    for (Heading heading : body.headings()) {
      maker.add(heading.level());
    }
    return new Prints(front, maker.made());
  }
}
