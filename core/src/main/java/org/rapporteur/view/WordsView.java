package org.rapporteur.view;

/**
 * Words in a drawing.
 *
 * @param y of the line they stand on
 * @param anchor which end of them is at x: start, middle or end
 */
public record WordsView(int x, int y, String anchor, String text) {}
