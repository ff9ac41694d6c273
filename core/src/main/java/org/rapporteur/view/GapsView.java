package org.rapporteur.view;

import java.util.List;

/**
 * What is not known.
 *
 * @param declared what the writers looked for and did not find, by page
 */
public record GapsView(List<GapView> declared) {}
