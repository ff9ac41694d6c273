package org.rapporteur.view;

import java.util.Optional;

/**
 * A source mark beside a value or in prose.
 *
 * @param number the number of the source in the page's list, from 1
 * @param href the source's place in the list, {@code #source-3}
 * @param anchor the id of this mark, so that the list can lead back
 * @param title the source's title
 * @param locator the place in the source, “p. 3”
 */
public record NoteView(
    int number, String href, String anchor, String title, Optional<String> locator) {}
