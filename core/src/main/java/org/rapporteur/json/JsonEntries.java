package org.rapporteur.json;

/** An object of JSON whose entries are made as they are written, and never kept. */
@FunctionalInterface
public interface JsonEntries {
  /** Puts the entries, in their order. */
  void putInto(Sink out);

  /** Where the entries of an object are put. It keeps none of them. */
  @FunctionalInterface
  interface Sink {
    /** Puts a value under a key that was not put before. */
    void put(String key, Object value);
  }
}
