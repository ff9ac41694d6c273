package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of what is shipped, in CycloneDX, held against the folder. */
class BillOfMaterialsTest {
  private static Shipped shipped;

  @BeforeAll
  static void read() throws IOException {
    shipped = Shipped.read();
  }

  @Test
  void namesEveryJarByItsBytesAndNothingElse() {
    assertEquals(
        shipped.jars().stream().map(Jar::name).toList(),
        shipped.components().stream().map(shipped::jarOf).map(Jar::name).sorted().toList(),
        "the jars in lib/, and those in the list");
  }

  @Test
  void saysTheVersionThatTheFileIsNamedAfter() {
    for (Component component : shipped.components()) {
      String file =
          component.name().equals("rapporteur-site-cli")
              ? "rapporteur.jar"
              : component.name() + "-" + component.version() + ".jar";
      assertEquals(file, shipped.jarOf(component).name());
    }
  }

  @Test
  void saysHowEachPartIsLicensed() {
    for (Component component : shipped.components()) {
      assertFalse(component.licences().isEmpty(), component.toString());
    }
  }

  @Test
  void isInAFormatThatScannersRead() {
    assertEquals("CycloneDX", shipped.list().path("bomFormat").asString());
    assertEquals("1.6", shipped.list().path("specVersion").asString());
  }

  @Test
  void carriesNeitherTimeNorRandomNumber() {
    assertTrue(shipped.list().path("serialNumber").isMissingNode());
    assertTrue(shipped.list().path("metadata").path("timestamp").isMissingNode());
  }
}
