package org.rapporteur.view;

/**
 * How many people a source says a delegation has.
 *
 * @param agrees whether that and the list can both be true
 * @param sum how the number listed comes about, where seats carry over: 12 − 1 + 2 = 13; else empty
 */
public record SizeView(ClaimView claim, boolean agrees, String sum) {}
