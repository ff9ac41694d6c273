package org.rapporteur.view;

/**
 * What templates read. Every public record of this package is one, though none says so: the step of
 * the build after javac ({@code PlainClasses}) writes it.
 */
public interface Shown {
  /** The value of the record's component at a place, from 0. */
  Object component(int place);
}
