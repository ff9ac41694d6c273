package org.rapporteur.view;

import java.util.List;

/** The sides of talks through their rounds, the oldest first. */
public record LineupView(List<MeetingView> rounds, List<LineupSideView> sides) {}
