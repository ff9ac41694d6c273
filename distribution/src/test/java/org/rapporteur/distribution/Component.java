package org.rapporteur.distribution;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One entry of the bill of materials. A licence without an SPDX id is there as it is named. */
record Component(String group, String name, String version, List<String> licences, String sha256) {
  static Component of(JsonNode entry) {
    return new Component(
        entry.path("group").asString(""),
        entry.path("name").asString(""),
        entry.path("version").asString(""),
        entry.path("licenses").valueStream().map(Component::licence).toList(),
        entry
            .path("hashes")
            .valueStream()
            .filter(hash -> hash.path("alg").asString("").equals("SHA-256"))
            .map(hash -> hash.path("content").asString(""))
            .findFirst()
            .orElse(""));
  }

  private static String licence(JsonNode entry) {
    JsonNode licence = entry.path("license");
    return licence
        .path("id")
        .asString(licence.path("name").asString(entry.path("expression").asString("unnamed")));
  }

  /** Whether it is a part of this program. */
  boolean ours() {
    return group.equals("org.rapporteur");
  }
}
