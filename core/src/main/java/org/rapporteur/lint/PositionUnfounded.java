package org.rapporteur.lint;

import org.rapporteur.desk.Stance;
import org.rapporteur.diagnostic.Code;

/** A position that cites neither a statement nor a document nor a source. */
final class PositionUnfounded implements Lint {
  @Override
  public Code code() {
    return Code.POSITION_UNFOUNDED;
  }

  @Override
  public void look(Subject site, Findings findings) {
    site.ofType(Stance.POSITION)
        .filter(position -> !new Stance(position).isFounded())
        .forEach(position ->
            findings.add(
                position.claim(Stance.STANCE).map(claim -> claim.span()).orElse(position.span()),
                position.title()));
  }
}
