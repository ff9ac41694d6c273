package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * One seat in a delegation, as it is or as it was at a round.
 *
 * @param claim who sits there and who says so; its value is the person
 * @param office the office as held that day
 * @param officeNotes the sources of an office that the person's own page gives
 * @param carriedFrom the earlier delegation whose seat it is
 * @param presence what is said of the person's coming: present, in-part, absent, contested;
 *     not-said where nothing is
 * @param said the points of the attendance that say so; each value is the state
 * @param instead who sat there instead
 * @param inPlaceOf whose seat it is otherwise
 */
public record SeatView(
    ClaimView claim,
    Optional<ValueView> office,
    List<NoteView> officeNotes,
    Optional<LinkView> carriedFrom,
    String presence,
    List<ClaimView> said,
    List<ValueView> instead,
    List<ValueView> inPlaceOf) {}
