package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void runsOnTheJdkTheBuildAsksFor() {
    assertTrue(Runtime.version().feature() >= 25);
  }
}
