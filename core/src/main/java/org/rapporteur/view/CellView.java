package org.rapporteur.view;

import java.util.List;

/**
 * One day of a lane.
 *
 * @param along whether it lies between the first and the last day the lane has a point on
 */
public record CellView(boolean along, List<PointView> points) {}
