package org.rapporteur.value;

import java.util.Optional;
import java.util.function.Function;

/**
 * What reading a text gave: a value, or the fault that explains why there is none.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

  /** A text that was read. */
  record Ok<T>(T value) implements Parsed<T> {}

  /**
   * A text that was not read.
   *
   * @param reason the kind of the fault
   * @param message a plain sentence without a full stop at its end
   * @param offset where in the given string the characters to blame begin
   * @param length how many characters are to blame; 0 only for an empty string
   */
  record Fault<T>(Reason reason, String message, int offset, int length) implements Parsed<T> {

    /** The same fault, where a value of another type was expected. */
    public <U> Fault<U> retyped() {
      return new Fault<>(reason, message, offset, length);
    }
  }

  /** This result with its value, if there is one, changed by {@code change}. */
  default <U> Parsed<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Ok<T>(T value) -> new Ok<>(change.apply(value));
      case Fault<T> fault -> fault.retyped();
    };
  }

  /** What {@code next} makes of the value, if there is one. */
  default <U> Parsed<U> then(Function<? super T, Parsed<U>> next) {
    return switch (this) {
      case Ok<T>(T value) -> next.apply(value);
      case Fault<T> fault -> fault.retyped();
    };
  }

  /** This result as seen from a longer text in which the one that was read begins at {@code at}. */
  default Parsed<T> shifted(int at) {
    return switch (this) {
      case Ok<T> ok -> ok;
      case Fault<T>(Reason reason, String message, int offset, int length) ->
          new Fault<>(reason, message, offset + at, length);
    };
  }

  /** The value, if there is one. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Ok<T>(T value) -> Optional.of(value);
      case Fault<T> _ -> Optional.empty();
    };
  }

  /** The fault, if there is no value. */
  default Optional<Fault<T>> fault() {
    return switch (this) {
      case Ok<T> _ -> Optional.empty();
      case Fault<T> fault -> Optional.of(fault);
    };
  }

  /** The value of a text that is known to be good; anything else is our own mistake. */
  default T orThrow() {
    return switch (this) {
      case Ok<T>(T value) -> value;
      case Fault<T> fault -> throw new IllegalArgumentException(fault.message());
    };
  }
}
