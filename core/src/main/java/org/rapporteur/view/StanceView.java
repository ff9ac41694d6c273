package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A position as a table shows it.
 *
 * @param stance what is wanted, each wording a claim
 * @param kind aim, demand, offer, condition, refusal or red line
 * @param movement how it moved against an earlier one, as sources state it
 * @param grounds the documents and statements that express it
 * @param here whether it is the page that is shown
 */
public record StanceView(
    LinkView position,
    List<ClaimView> stance,
    Optional<ValueView> kind,
    List<ClaimView> movement,
    List<LinkView> grounds,
    boolean here) {}
