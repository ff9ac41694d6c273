package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/** One delegation at the table: whose it is and who sits in it, by role. */
public record BenchView(
    LinkView delegation, Optional<ValueView> of, List<SeatGroupView> seats, int size) {}
