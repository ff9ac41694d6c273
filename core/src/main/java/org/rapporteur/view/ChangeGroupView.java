package org.rapporteur.view;

import java.util.List;

/**
 * The changes of one kind on one side.
 *
 * @param kind new, not-named-before, gone, not-named-after, promoted, demoted or office
 */
public record ChangeGroupView(String kind, String label, List<ChangeView> changes) {}
