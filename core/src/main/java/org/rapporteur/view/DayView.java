package org.rapporteur.view;

import java.util.Optional;

/**
 * A day on which something was said or seen of somebody's attendance.
 *
 * @param text the date in words, or “undated”
 * @param held whether the round was held on it
 */
public record DayView(String text, Optional<String> datetime, boolean held) {}
