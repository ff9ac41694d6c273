package org.rapporteur.view;

import java.util.Optional;

/** An entity as it stands in a list. */
public record CardView(
    LinkView link, String typeLabel, Optional<ValueView> date, Optional<String> summary) {}
