package org.rapporteur.view;

import java.util.List;

/**
 * What of a page is shown as a chart.
 *
 * @param stages on a measure's page what was promised and delivered, a chart for each unit
 */
public record ChartsView(List<StagesView> stages) {}
