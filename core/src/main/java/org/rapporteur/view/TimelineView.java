package org.rapporteur.view;

import java.util.List;

/**
 * What happened in talks or a process, in the order of time.
 *
 * @param of the talks or the process
 * @param sources the numbered sources of the page
 */
public record TimelineView(LinkView of, List<TimelineMonthView> months, List<SourceView> sources) {}
