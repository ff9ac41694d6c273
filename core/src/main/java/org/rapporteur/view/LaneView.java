package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What was said or seen of one person's or organization's attendance.
 *
 * @param office the office held then, as far as the page's delegations or the person's page say
 * @param cells one for each day of the round's attendance, in their order
 */
public record LaneView(ValueView who, Optional<String> office, List<CellView> cells) {}
