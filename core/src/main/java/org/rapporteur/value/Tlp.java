package org.rapporteur.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far information may travel: a label of the Traffic Light Protocol, version 2.0 (FIRST, August
 * 2022), from the widest circle to the narrowest. Who may know what bears a label may know what
 * bears any label before it.
 */
public enum Tlp {
  /** Anybody. */
  CLEAR,
  /** The community of those who received it. */
  GREEN,
  /** Those in the organization that received it, and its clients, who need to know. */
  AMBER,
  /** Those in the organization that received it who need to know. */
  AMBER_STRICT,
  /** Nobody but those who received it. */
  RED;

  /** The word of the standard, which is never translated: {@code AMBER+STRICT}. */
  public String word() {
    return name().replace('_', '+');
  }

  /** The label as it stands on a page: {@code TLP:AMBER}, without a space. */
  public String label() {
    return "TLP:" + word();
  }

  /** Whether what bears this label may reach those who may have what bears the other. */
  public boolean mayReach(Tlp audience) {
    return compareTo(audience) <= 0;
  }

  /** The label of this word, written as the standard writes it. */
  public static Optional<Tlp> of(String word) {
    return Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst();
  }

  /** The words of all labels, the narrowest first. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Tlp::word).toList().reversed();
  }
}
