package org.rapporteur.view;

import java.util.List;

/** Who would come to a round: a lane for each one spoken of, a column for each day. */
public record AttendanceView(List<DayView> days, List<LaneView> lanes) {}
