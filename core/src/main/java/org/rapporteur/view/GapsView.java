package org.rapporteur.view;

import java.util.List;

/**
 * What is not known.
 *
 * @param shown what the data show, by what is missing
 * @param declared what the writers looked for and did not find, by page
 */
public record GapsView(List<GapGroupView> shown, List<GapView> declared) {}
