package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * One side through the rounds of talks.
 *
 * @param of the organization
 * @param heads who led it at each round
 * @param rounds the rounds of which a list is on file
 * @param picture the same drawn; absent where a list of one round only is on file
 * @param rows the people on those lists, each with a cell for each of those rounds
 */
public record LineupSideView(
    Optional<ValueView> of,
    List<HeadsView> heads,
    List<MeetingView> rounds,
    Optional<LineupPictureView> picture,
    List<LineupRowView> rows) {}
