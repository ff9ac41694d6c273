package org.rapporteur.publish;

/** The moments of a publication after which a build may die; tests let it die at each. */
enum Step {
  LOCKED,
  RECOVERED,
  OPENED,
  FILE_PLACED,
  COMPLETE,
  JOURNALED,
  OLD_ASIDE,
  EXCHANGED,
  JOURNAL_REMOVED,
  OLD_REMOVED
}
