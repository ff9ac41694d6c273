package org.rapporteur.markdown;

/** A heading of a page: its level (1–6), its text without marks, and its id in the page. */
public record Heading(int level, String text, String id) {}
