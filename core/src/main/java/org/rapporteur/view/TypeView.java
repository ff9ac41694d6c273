package org.rapporteur.view;

/** An entity type: its name, labels and the page that lists its entities. */
public record TypeView(String name, String label, String plural, String href, int count) {}
