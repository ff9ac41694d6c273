package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * Who sat where through time.
 *
 * @param changes what changed on each side of a round, or in a delegation, since the list before
 * @param lineup who led and who sat for each side through the rounds of talks
 */
public record RosterView(List<SideChangeView> changes, Optional<LineupView> lineup) {}
