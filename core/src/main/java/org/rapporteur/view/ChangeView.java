package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What became of one person from one list to the next.
 *
 * @param claim the seat, or the claim that the person left; its value is the person
 * @param roleBefore the role in the earlier list
 * @param roleAfter the role in the later list
 * @param officeBefore the office at the time of the earlier list
 * @param officeAfter the office at the time of the later list
 * @param instead who came for somebody who left
 * @param inPlaceOf in whose place somebody sits
 */
public record ChangeView(
    ClaimView claim,
    Optional<String> roleBefore,
    Optional<String> roleAfter,
    Optional<ValueView> officeBefore,
    Optional<ValueView> officeAfter,
    List<ValueView> instead,
    List<ValueView> inPlaceOf) {}
