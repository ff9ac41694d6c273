package org.rapporteur.work;

/** Sees how far a run has come. It changes nothing of it, and keeps it from nothing. */
public interface Progress {
  /** Nobody looks. */
  Progress UNSEEN = new Progress() {};

  /** The next stage begins; only the thread that leads the run says so. */
  default void stage(String name) {}

  /** So many of the items of this stage are done; any thread may say so, in any order. */
  default void done(int items, int all) {}
}
