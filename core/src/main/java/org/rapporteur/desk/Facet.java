package org.rapporteur.desk;

import java.util.Locale;

/** A way in which statements are put in order: by who spoke, where, of what, how. */
public enum Facet {
  SPEAKER("By speaker", Utterance.SPEAKER),
  ROUND("By round", Utterance.AT),
  TOPIC("By topic", Utterance.ABOUT),
  ACT("By speech act", Utterance.ACT),
  KIND("By kind", Utterance.KIND),
  CHANNEL("By channel", Utterance.CHANNEL),
  LANGUAGE("By language", Utterance.LANGUAGE);

  private final String title;
  private final String field;

  Facet(String title, String field) {
    this.title = title;
    this.field = field;
  }

  /** Its word in addresses, data and templates. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its heading. */
  public String title() {
    return title;
  }

  /** The field of a statement that it goes by. */
  public String field() {
    return field;
  }
}
