package org.rapporteur.view;

import java.util.List;

/**
 * A month of a timeline.
 *
 * @param label the month in words, a year, or “Undated”
 */
public record TimelineMonthView(String label, List<TimelineEntryView> entries) {}
