package org.rapporteur.cli;

import java.util.List;

/**
 * A word that a command is told besides its options, known by its place.
 *
 * @param label what stands for it in help
 * @param candidates the words that it can be, if there are only a few
 * @param takesRest whether it is all words that are left, as one text with spaces between them
 */
record Word(String label, String description, List<String> candidates, boolean takesRest) {}
