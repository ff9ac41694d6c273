package org.rapporteur.view;

import java.util.Optional;

/**
 * One point of an attendance: what was said or seen on a day, and by whom.
 *
 * @param state attended, considering, will-not-attend …; the text is its label
 */
public record PointView(ValueView state, Optional<ValueView> on, ClaimView claim) {}
