package org.rapporteur.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A Content-Security-Policy, its sources by directive in the order in which they stand. */
record Policy(Map<String, String> directives) {
  private static final String ALL_ELSE = "default-src";
  private static final String NONE = "'none'";

  static Policy of(String text) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      String[] words = part.strip().split("\\s+", 2);
      if (!words[0].isEmpty()) {
        directives.putIfAbsent(words[0], words.length > 1 ? words[1] : "");
      }
    }
    return new Policy(directives);
  }

  /** The policy that allows one source more, and nothing else more. */
  Policy allowing(String directive, String source) {
    String given = directives.getOrDefault(directive, directives.getOrDefault(ALL_ELSE, "*"));
    if (given.equals("*")) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(directives);
    more.put(directive, given.isEmpty() || given.equals(NONE) ? source : given + " " + source);
    return new Policy(more);
  }

  @Override
  public String toString() {
    return directives.entrySet().stream()
        .map(each -> (each.getKey() + " " + each.getValue()).strip())
        .collect(Collectors.joining("; "));
  }
}
