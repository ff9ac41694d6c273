package org.rapporteur.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The labels of the standard and what each audience may see. */
class TlpTest {
  @Test
  void isWrittenAsTheStandardWritesIt() {
    assertEquals(List.of("RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"), Tlp.words());
    assertEquals("TLP:AMBER+STRICT", Tlp.AMBER_STRICT.label());
    assertEquals(Optional.of(Tlp.AMBER_STRICT), Tlp.of("AMBER+STRICT"));
    assertEquals(Optional.empty(), Tlp.of("AMBER_STRICT"));
    assertEquals(Optional.empty(), Tlp.of("amber"));
    assertEquals(Optional.empty(), Tlp.of("WHITE"));
  }

  @ParameterizedTest
  @EnumSource
  void letsAnAudienceSeeItsOwnLabelAndAllWiderOnes(Tlp audience) {
    List<Tlp> widestFirst = List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT, Tlp.RED);
    assertEquals(
        widestFirst.subList(0, widestFirst.indexOf(audience) + 1),
        widestFirst.stream().filter(label -> label.mayReach(audience)).toList());
  }
}
