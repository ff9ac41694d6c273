package org.rapporteur.view;

import java.util.List;

/**
 * The entries of a list that stand under one heading.
 *
 * @param label a year or a letter; empty in a list too short for headings
 */
public record CardGroupView(String label, List<CardView> entries) {}
