package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.desk.Shelf;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Survey;
import org.rapporteur.schema.EntityType;
import org.rapporteur.source.Span;

/** A page of the site and where it stands. */
public sealed interface PlannedPage {
  Address address();

  /** The front page. */
  record Home(Address address) implements PlannedPage {}

  /** The page a host shows for an address that leads nowhere. */
  record NotFound(Address address) implements PlannedPage {}

  /** A page of the list of a type's entities, counted from 1. */
  record Index(EntityType type, int number, int pages, Address address) implements PlannedPage {}

  /** The page of an entity. */
  record OfEntity(Entity entity, Address address) implements PlannedPage {}

  /** A page that is computed of the whole site. */
  record OfSurvey(Survey survey, Address address) implements PlannedPage {}

  /**
   * A page of the ledger of statements, or of one of its shelves, counted from 1; the first page of
   * the whole ledger is its survey.
   */
  record OfLedger(Optional<Shelf> shelf, int number, int pages, Address address)
      implements PlannedPage {}

  /** The timeline of talks or a process. */
  record OfTimeline(Entity frame, Address address) implements PlannedPage {}

  /** Who wanted what at the rounds of talks or a process. */
  record OfPositions(Entity frame, Address address) implements PlannedPage {}

  /** An address an entity had before it was renamed; {@code declared} is where it says so. */
  record Redirect(Entity entity, Span declared, Address address) implements PlannedPage {}
}
