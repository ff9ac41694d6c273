package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's attendance at one round, as that one's page shows it.
 *
 * @param strip the points in lanes, day by day
 * @param points each of them
 * @param lastWord what was said or seen last and still stands
 */
public record AppearanceView(
    MeetingView round,
    AttendanceView strip,
    List<PointView> points,
    Optional<PointView> lastWord) {}
