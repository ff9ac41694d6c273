package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/** One page of the list of a type's entities; pages are counted from 1. */
public record IndexView(
    TypeView type,
    List<CardGroupView> groups,
    int number,
    int pages,
    Optional<LinkView> previous,
    Optional<LinkView> next) {}
