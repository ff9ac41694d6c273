package org.rapporteur.view;

import java.util.List;

/**
 * What is not known of one page's subject.
 *
 * @param typeLabel what sort of page it is
 */
public record GapView(LinkView page, String typeLabel, List<ClaimView> notKnown) {}
