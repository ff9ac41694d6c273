package org.rapporteur.view;

/** A text and the relative address it leads to. */
public record LinkView(String text, String href) {}
