package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Under which licences we ship what others made. */
class LicenceTest {
  /**
   * All let a program under Apache-2.0 be passed on in any form; a new one needs a reason in
   * docs/decisions.md.
   */
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT");

  /** Of several licences that a library names, one may be chosen: so says Maven's own reference. */
  @Test
  void everyLibraryIsUnderALicenceWeAllow() throws IOException {
    assertEquals(
        List.of(),
        Shipped.read().components().stream()
            .filter(component -> Collections.disjoint(component.licences(), ALLOWED))
            .toList());
  }
}
