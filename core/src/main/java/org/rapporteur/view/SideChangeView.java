package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * What changed on one side from one list of its people to the next.
 *
 * @param of the organization
 * @param before the round of the earlier list; missing where delegations are compared as a whole
 * @param earlier the delegations of the earlier list
 * @param same whether the same people sit there in the same roles and offices
 * @param whole whether both lists name everybody, as far as they tell
 * @param groups what changed, by kind
 * @param stayed how many sit in both lists
 */
public record SideChangeView(
    Optional<ValueView> of,
    Optional<LinkView> before,
    List<LinkView> earlier,
    boolean same,
    boolean whole,
    List<ChangeGroupView> groups,
    int stayed) {}
