package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page shows of the site.
 *
 * @param notice what is said above every page, and {@code footer} below it
 * @param logo the address of the site's own sign, in place of the theme's
 * @param styles the addresses of the site's own style sheets, to be loaded after the theme's
 * @param label the TLP label of the edition, {@code TLP:AMBER}; empty where everybody may read it
 *     and the site bears none
 * @param drafts whether pages are in that are still being written
 * @param asOf the day whose knowledge is shown, if it is not all that is known
 * @param data the address of the whole site's data, {@code data/site.json}
 */
public record SiteView(
    String title,
    Optional<String> description,
    Optional<Html> notice,
    Optional<Html> footer,
    Optional<String> logo,
    List<String> styles,
    String language,
    String direction,
    LinkView home,
    List<LinkView> menu,
    Optional<String> label,
    boolean drafts,
    Optional<String> asOf,
    Optional<String> data) {}
