package org.rapporteur.view;

import java.util.List;

/**
 * What other pages say of this one, under one inverse label: the value of each claim is the other
 * page.
 */
public record RelationView(String label, List<ClaimView> claims) {}
