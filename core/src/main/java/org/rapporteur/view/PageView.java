package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * The frame of every page. A template's data is {@code page}, this record, and by kind {@code
 * entity}, {@code index} or {@code home}.
 *
 * @param kind home, index, entity or not-found
 * @param root the relative way to the site's root: {@code ../../}, or empty
 * @param policy what the page may load, for the meta element Content-Security-Policy
 * @param language the BCP 47 tag of the page; {@code direction} is ltr or rtl
 * @param trail the breadcrumbs, the site's home first, this page not among them
 * @param previous what comes before this page in time, a round of the same talks or a brief; {@code
 *     next} is what comes after it
 * @param canonical the absolute address, where the site has a base URL
 * @param twin the address of the page's data, {@code index.json}
 */
public record PageView(
    SiteView site,
    String kind,
    String title,
    String root,
    Html policy,
    String language,
    String direction,
    Optional<String> description,
    List<LinkView> trail,
    Optional<LinkView> previous,
    Optional<LinkView> next,
    Optional<String> canonical,
    Optional<String> twin) {}
