package org.rapporteur.view;

import java.util.List;

/** One person's seats through the rounds of talks. */
public record LineupRowView(ValueView person, List<LineupCellView> cells) {}
