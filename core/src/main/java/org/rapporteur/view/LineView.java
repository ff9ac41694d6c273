package org.rapporteur.view;

/** A straight line in a drawing. */
public record LineView(int x1, int y1, int x2, int y2) {}
