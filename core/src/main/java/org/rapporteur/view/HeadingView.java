package org.rapporteur.view;

/** A heading of the page's prose. */
public record HeadingView(int level, String text, String id) {}
