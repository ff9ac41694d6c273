package org.rapporteur.view;

import java.util.List;

/**
 * One field of a page with its claims.
 *
 * @param repeats whether several entries are several facts; else they are claims about one fact
 * @param contested whether sources disagree about the one fact
 */
public record FieldView(
    String name, String label, boolean repeats, boolean contested, List<ClaimView> claims) {}
