package org.rapporteur.view;

import java.util.List;

/**
 * Who led one side at one round; several where sources disagree.
 *
 * @param listed whether a list of the side is on file for the round
 */
public record HeadsView(MeetingView round, boolean listed, List<SeatView> heads) {}
