package org.rapporteur.view;

import java.util.List;

/**
 * A date that was announced, with all sources that report it.
 *
 * @param by who announced it
 * @param kept whether it came about on that day, or may yet
 */
public record PlanView(ValueView date, List<ValueView> by, boolean kept, List<NoteView> notes) {}
