package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page: what is new, what is next, who is at the table, and everything there is.
 *
 * @param briefs the newest first
 * @param latest the round held last; absent where none was held
 * @param next the rounds to come, by what is on record
 * @param series the rounds by their talks
 * @param said the statements made last
 * @param types every type with its count
 * @param surveys the pages computed of the whole site
 */
public record HomeView(
    List<CardView> briefs,
    Optional<TableNowView> latest,
    List<MeetingView> next,
    List<SeriesView> series,
    List<StatementView> said,
    List<TypeView> types,
    List<LinkView> surveys) {}
