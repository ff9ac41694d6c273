package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A seat one person holds.
 *
 * @param of whom the delegation represents
 * @param role head, member, expert …
 * @param office the office held then
 * @param claim the seat; its value is the delegation
 * @param rounds the rounds the delegation was sent to, in the order of time
 */
public record SeatView(
    LinkView delegation,
    Optional<ValueView> of,
    Optional<ValueView> role,
    Optional<ValueView> office,
    ClaimView claim,
    List<MeetingView> rounds) {}
