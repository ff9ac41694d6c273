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
 * @param facts who appointed it
 * @param seats the seats by role, in the order of rank
 * @param size how many people are listed
 * @param others whether the list says that there are more, without their names or number
 * @param sizes how many it is said to be
 * @param follows the earlier delegation whose seats carry over
 * @param carried how many seats carry over from it
 * @param left those who left
 */
public record BenchView(
    Optional<ValueView> of,
    String part,
    Optional<LinkView> delegation,
    List<FieldView> facts,
    List<SeatGroupView> seats,
    long size,
    boolean others,
    List<SizeView> sizes,
    Optional<LinkView> follows,
    int carried,
    List<ClaimView> left) {}
