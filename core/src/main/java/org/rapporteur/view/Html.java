package org.rapporteur.view;

/** Markup that is safe to stand in a page as it is; everything else is escaped. */
public record Html(String markup) {}
