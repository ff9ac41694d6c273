package org.rapporteur.view;

import java.util.List;

/**
 * What was promised and what came of it.
 *
 * @param own on a measure's page what goes which way, by whose count
 * @param made the measures agreed at a round or laid down in a document
 */
public record PromisesView(List<FlowView> own, List<PromiseView> made) {}
