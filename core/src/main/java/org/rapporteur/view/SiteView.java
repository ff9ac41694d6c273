package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/** What every page shows of the site. */
public record SiteView(
    String title,
    Optional<String> description,
    Optional<String> notice,
    Optional<String> footer,
    String language,
    String direction,
    LinkView home,
    List<LinkView> menu) {}
