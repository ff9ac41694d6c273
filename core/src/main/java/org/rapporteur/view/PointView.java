package org.rapporteur.view;

import java.util.Optional;

/**
 * One point of an attendance: what was said or seen on a day, and by whom.
 *
 * @param who whose attendance it is
 * @param state attended, considering, will-not-attend …; the text is its label
 * @param contested whether sources give different states for this day
 */
public record PointView(
    ValueView who, ValueView state, Optional<ValueView> on, boolean contested, ClaimView claim) {}
