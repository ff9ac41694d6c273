package org.rapporteur.view;

/** A page whose prose mentions this one, and the sentence it does so in. */
public record MentionView(LinkView page, String typeLabel, String sentence) {}
