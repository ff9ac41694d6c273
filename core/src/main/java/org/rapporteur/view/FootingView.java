package org.rapporteur.view;

import java.util.Optional;

/**
 * How what a page, or the whole site, says is sourced; shares are of the claims that still stand.
 *
 * @param claims the claims that stand
 * @param sourced those that have a source
 * @param single those that rest on one independent voice alone
 * @param oneSided those that rest on the media of one side alone
 * @param stateMedia those that rest on the media of one state alone
 * @param contested those about which sources disagree
 * @param corroborated those that others are said to confirm
 * @param corrected the claims found wrong, which no longer stand
 * @param superseded the claims overtaken
 * @param retracted the claims taken back
 * @param survey the page that shows how the whole site is sourced
 */
public record FootingView(
    int claims,
    int sourced,
    int single,
    int oneSided,
    int stateMedia,
    int contested,
    int corroborated,
    int corrected,
    int superseded,
    int retracted,
    Optional<LinkView> survey) {}
