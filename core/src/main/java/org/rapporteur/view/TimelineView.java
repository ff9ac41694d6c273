package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What happened in talks or a process, in the order of time.
 *
 * @param of the talks or the process
 * @param picture the same drawn along time; absent where it has no two days
 * @param sources the numbered sources of the page
 */
public record TimelineView(
    LinkView of,
    Optional<TimelinePictureView> picture,
    List<TimelineMonthView> months,
    List<SourceView> sources) {}
