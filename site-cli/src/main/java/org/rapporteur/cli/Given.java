package org.rapporteur.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command was told: the values of its options by their longest names, and its words in their
 * places. An option that takes no value has an empty one.
 */
record Given(Map<String, String> options, List<String> words) {
  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The value of an option, if it is there. */
  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }

  /** The word at this place, which the command needs and so has. */
  String word(int place) {
    return words.get(place);
  }

  boolean asksForHelp() {
    return has(SiteOptions.HELP);
  }
}
