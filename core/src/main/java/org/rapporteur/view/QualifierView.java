package org.rapporteur.view;

import java.util.List;

/** A fact about one entry of a relation: its role, office, date … */
public record QualifierView(String name, String label, List<ValueView> values) {}
