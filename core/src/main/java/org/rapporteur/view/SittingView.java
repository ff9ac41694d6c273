package org.rapporteur.view;

import java.util.Optional;

/**
 * A seat that one person held at one round.
 *
 * @param round the round; missing if the delegation names none
 * @param talks the talks the round belongs to
 * @param of whom the delegation represents
 * @param role head, member, expert …
 * @param seat the seat; the value of its claim is the delegation
 */
public record SittingView(
    Optional<MeetingView> round,
    Optional<LinkView> talks,
    LinkView delegation,
    Optional<ValueView> of,
    Optional<ValueView> role,
    SeatView seat) {}
