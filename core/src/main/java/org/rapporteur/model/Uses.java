package org.rapporteur.model;

/**
 * Is told of every name that leads to a page, and of those that lead nowhere, while a site is read.
 * It is told by any thread, in no order, and keeps what it needs itself. A build does not ask.
 */
public interface Uses {
  /** Nobody who asks. */
  Uses UNASKED =
      new Uses() {
        @Override
        public boolean areAsked() {
          return false;
        }

        @Override
        public void read(Corpus corpus) {}

        @Override
        public void found(Use use) {}

        @Override
        public void missed(Missing missing) {}
      };

  /** Whether anybody wants to know, where finding a use is work. */
  default boolean areAsked() {
    return true;
  }

  /** All that was read, once it is; some names are told of before, and some later. */
  void read(Corpus corpus);

  /** A name that leads to a page. */
  void found(Use use);

  /** A name that leads nowhere. */
  void missed(Missing missing);
}
