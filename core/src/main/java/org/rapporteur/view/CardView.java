package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * An entity as it stands in a list.
 *
 * @param facts what tells most of it in a few words: an office, a publisher
 * @param minutes how long its prose takes to read; 0 for a page that is not read but looked up
 */
public record CardView(
    LinkView link,
    String typeLabel,
    Optional<ValueView> date,
    Optional<String> summary,
    List<ValueView> facts,
    int minutes) {}
