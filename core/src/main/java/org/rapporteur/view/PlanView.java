package org.rapporteur.view;

import java.util.List;

/** A date that was announced, with all sources that report it. */
public record PlanView(ValueView date, List<NoteView> notes) {}
