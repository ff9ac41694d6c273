package org.rapporteur.view;

import java.util.List;

/** The home page: the newest briefs, the rounds in order of time, and every type with its count. */
public record HomeView(List<CardView> briefs, List<CardView> rounds, List<TypeView> types) {}
