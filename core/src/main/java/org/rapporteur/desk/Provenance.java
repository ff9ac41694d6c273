package org.rapporteur.desk;

import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;

/** A source, read by the fields a source has. */
public record Provenance(Entity entity) {
  public static final String SOURCE = "source";
  public static final String PUBLISHER = "publisher";
  public static final String OUTLET = "outlet";
  public static final String PUBLISHED = "published";
  public static final String ACCESSED = "accessed";
  public static final String RELIABILITY = "reliability";
  public static final String OWNERSHIP = "ownership";
  public static final String URL = "url";
  public static final String PUBLIC_WORDING = "public-wording";

  /** Who published it: an organization's page, or a name. */
  public Optional<Claim> publisher() {
    return entity.claim(PUBLISHER).or(() -> entity.claim(OUTLET));
  }

  public Optional<Claim> published() {
    return entity.claim(PUBLISHED);
  }

  /** A–F, after the Admiralty code. */
  public Optional<Claim> reliability() {
    return entity.claim(RELIABILITY);
  }

  public Optional<Claim> ownership() {
    return entity.claim(OWNERSHIP);
  }

  /** Whether the public knows it by a wording only. */
  public boolean isConfidential() {
    return entity.claim(PUBLIC_WORDING).isPresent();
  }

  public Optional<Claim> address() {
    return entity.claim(URL);
  }
}
