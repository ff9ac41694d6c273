package org.rapporteur.view;

import java.util.Optional;

/**
 * An independent voice: a publisher, whatever it brings out and whoever copies it.
 *
 * @param page the publisher, or the source where it has no page; the text is the voice's name
 * @param side whose media it belongs to
 * @param state whether it is the property of a state
 * @param sources how many sources it speaks through
 * @param claims the claims it bears out
 * @param alone those that rest on it alone
 */
public record VoiceView(
    LinkView page, Optional<ValueView> side, boolean state, int sources, int claims, int alone) {}
