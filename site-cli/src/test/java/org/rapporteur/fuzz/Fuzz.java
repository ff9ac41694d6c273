package org.rapporteur.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a fuzzer calls with each input; the property {@code rapporteur.fuzz} names the target. */
public final class Fuzz {
  private static final Target TARGET =
      Target.named(Optional.ofNullable(System.getProperty("rapporteur.fuzz")).orElse(""));

  private Fuzz() {}

  /** Does once what is done once, so that it is no part of the time of the first input. */
  public static void fuzzerInitialize() {
    TARGET.run("briefs/fuzz.md\n---\ntitle: Fuzz\n---\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.run(input);
  }
}
