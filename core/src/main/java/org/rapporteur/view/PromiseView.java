package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * A measure in a list of promises.
 *
 * @param standing open, delivered, lapsed, offered or unsaid
 * @param due by when it is to be delivered, as stated
 */
public record PromiseView(
    LinkView measure,
    String standing,
    Optional<ValueView> kind,
    Optional<ValueView> status,
    Optional<ValueView> agreedAt,
    List<ValueView> parties,
    List<ValueView> due,
    List<FlowView> flows) {}
