package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * Who wanted what.
 *
 * @param matrix at a round, a course of one moment for each issue, all with the same parties
 * @param courses on the pages of issues, positions and organizations, what was wanted through time
 * @param more the page of all positions of talks or a process
 */
public record PositionsView(
    List<CourseView> matrix, List<CourseView> courses, Optional<LinkView> more) {}
