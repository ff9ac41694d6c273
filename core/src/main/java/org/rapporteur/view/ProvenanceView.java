package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * How the whole site is sourced.
 *
 * @param all the footing of all pages together
 * @param types the footing by type of page, in the order of the types
 * @param lists the claims a reader should know of: contested, fallen, one-sided (one list a side),
 *     single, unsourced
 * @param grades the sources by reliability, the best first
 * @param voices who speaks, by how much rests on each alone
 * @param moreVoices how many voices are left out
 * @param corrections what was changed in briefs after publication, the latest first
 */
public record ProvenanceView(
    FootingView all,
    List<TypeFooting> types,
    List<ClaimListView> lists,
    List<GradeView> grades,
    List<VoiceView> voices,
    int moreVoices,
    List<CorrectionView> corrections) {
  /** The footing of the pages of one type. */
  public record TypeFooting(TypeView type, FootingView footing) {}

  /** A correction of a brief; the claim's value is what was changed. */
  public record CorrectionView(LinkView page, Optional<ValueView> on, ClaimView claim) {}
}
