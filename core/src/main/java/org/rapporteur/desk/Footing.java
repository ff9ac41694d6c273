package org.rapporteur.desk;

import java.util.Collection;
import java.util.List;

/**
 * How what a page or a site says is sourced. Shares are of the claims that still stand.
 *
 * @param claims the claims that stand
 * @param sourced those that have a source
 * @param single those that rest on one voice alone
 * @param oneSided those that rest on the media of one side alone
 * @param stateMedia those that rest on the media of one state alone
 * @param contested those about which sources disagree
 * @param corroborated those that are said to be confirmed by others
 * @param corrected the claims found wrong, which are not among those that stand
 * @param superseded the claims overtaken
 * @param retracted the claims taken back
 */
public record Footing(
    int claims,
    int sourced,
    int single,
    int oneSided,
    int stateMedia,
    int contested,
    int corroborated,
    int corrected,
    int superseded,
    int retracted) {
  public static final Footing NONE = new Footing(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The footing of claims that stand and of others that do not. */
  static Footing of(List<Support> standing, List<Fallen> fallen) {
    int[] count = new int[10];
    for (Support support : standing) {
      count[0]++;
      count[1] += support.isSourced() ? 1 : 0;
      count[2] += support.isSingle() ? 1 : 0;
      count[3] += support.side().isPresent() ? 1 : 0;
      count[4] += support.isOnStateMedia() ? 1 : 0;
      count[5] += support.contested() ? 1 : 0;
      switch (support.claim().status()) {
        case CORROBORATED -> count[6]++;
        case AS_STATED, CONTESTED, CORRECTED, SUPERSEDED, RETRACTED -> {}
      }
    }
    for (Fallen claim : fallen) {
      switch (claim.claim().status()) {
        case CORRECTED -> count[7]++;
        case SUPERSEDED -> count[8]++;
        case RETRACTED -> count[9]++;
        case AS_STATED, CORROBORATED, CONTESTED -> {}
      }
    }
    return new Footing(
        count[0], count[1], count[2], count[3], count[4], count[5], count[6], count[7], count[8],
        count[9]);
  }

  /** Whether there is no claim at all, standing or not. */
  public boolean isEmpty() {
    return claims + corrected + superseded + retracted == 0;
  }

  /** The claims that have no source. */
  public int unsourced() {
    return claims - sourced;
  }

  /** Several footings as one. */
  public static Footing sum(Collection<Footing> all) {
    return all.stream().reduce(NONE, Footing::plus);
  }

  private Footing plus(Footing other) {
    return new Footing(
        claims + other.claims,
        sourced + other.sourced,
        single + other.single,
        oneSided + other.oneSided,
        stateMedia + other.stateMedia,
        contested + other.contested,
        corroborated + other.corroborated,
        corrected + other.corrected,
        superseded + other.superseded,
        retracted + other.retracted);
  }
}
