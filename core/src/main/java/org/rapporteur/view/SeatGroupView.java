package org.rapporteur.view;

import java.util.List;

/** The seats of one role in a delegation; each claim's value is the person. */
public record SeatGroupView(String role, String label, List<ClaimView> seats) {}
