package org.rapporteur.value;

/** Why a text is not a value: what a diagnostic's code is chosen by. */
public enum Reason {
  /** The text does not have the form of such a value. */
  MALFORMED,
  /** The form is right, but the calendar or the clock has no such point, or time runs backwards. */
  IMPOSSIBLE_DATE,
  /** The form is right, but the number is beyond what such a value can hold. */
  OUT_OF_RANGE,
  /** A date with a time of day, but without the zone that says which moment it is. */
  ZONE_MISSING,
  /** A zone that is not known, contradicts the offset beside it, or leaves the moment open. */
  ZONE_CONFLICT,
  /** A web address that could run a program or mislead its reader. */
  UNSAFE
}
