package org.rapporteur.view;

import java.util.Optional;

/**
 * One person at one round.
 *
 * @param role the role there; missing where there is no seat
 * @param change what became of the person since the list before: new, not-named-before, gone,
 *     not-named-after, promoted, demoted, stayed; empty at the first list and before and after
 * @param presence as in a seat; empty where there is none
 * @param contested whether sources disagree about the seat
 */
public record LineupCellView(
    Optional<ValueView> role, String change, String presence, boolean contested) {}
