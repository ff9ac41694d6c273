package org.rapporteur.view;

import java.util.List;

/** Somebody's attendance at one round, from that person's page. */
public record AppearanceView(MeetingView round, List<PointView> points) {}
