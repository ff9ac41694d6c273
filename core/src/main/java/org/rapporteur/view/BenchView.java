package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * One side at the table: whose it is and who sits in it, by role.
 *
 * @param of the organization it sits for
 * @param part what that organization is at the round, in a word: Party, Observer; empty if it is
 *     not said
 * @param delegation the delegation's page, absent where none is on file
 * @param facts who appointed it, how many it is said to be
 * @param size how many seats are listed
 */
public record BenchView(
    Optional<ValueView> of,
    String part,
    Optional<LinkView> delegation,
    List<FieldView> facts,
    List<SeatGroupView> seats,
    int size) {}
