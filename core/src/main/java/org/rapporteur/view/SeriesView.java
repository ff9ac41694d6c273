package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * The rounds of one series of talks, the newest first.
 *
 * @param talks the talks; absent for the rounds that name none
 */
public record SeriesView(Optional<LinkView> talks, List<MeetingView> rounds) {}
