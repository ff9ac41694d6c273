package org.rapporteur.view;

import java.util.List;

/**
 * The seats of one role in a delegation.
 *
 * @param notes the marks of sources that all the seats share, which they then do not repeat
 */
public record SeatGroupView(
    String role, String label, List<NoteView> notes, List<SeatView> seats) {}
