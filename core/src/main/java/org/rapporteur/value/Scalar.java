package org.rapporteur.value;

/** A value of one field entry that is more than text, but has no parts of its own to write down. */
public sealed interface Scalar
    permits When, Length, Quantity, Coordinates, LanguageTag, WebAddress {

  /** The one text that stands for this value; parsing it gives an equal value. */
  String canonical();

  /** This value in plain English, as it stands in a running sentence. */
  String plain();
}
