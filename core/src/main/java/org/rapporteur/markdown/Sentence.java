package org.rapporteur.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The plain sentence that a link or citation stands in. A site keeps one for each of its links: the
 * dots that show where it was cut are kept apart, so that the rest can be a byte for each letter.
 */
public final class Sentence {
  private static final String CUT = "…";

  private final SourcedText words;
  private final boolean isCutBefore;
  private final boolean isCutAfter;

  private Sentence(SourcedText words, boolean isCutBefore, boolean isCutAfter) {
    this.words = words;
    this.isCutBefore = isCutBefore;
    this.isCutAfter = isCutAfter;
  }

  /** The sentence of this text. */
  public static Sentence of(String text) {
    boolean before = text.startsWith(CUT);
    boolean after = text.endsWith(CUT) && (!before || text.length() > CUT.length());
    int from = before ? CUT.length() : 0;
    int to = text.length() - (after ? CUT.length() : 0);
    return new Sentence(SourcedText.of(text.substring(from, to)), before, after);
  }

  /** A sentence that was cut before these words, after them, or not. */
  private static Sentence of(String words, boolean isCutBefore, boolean isCutAfter) {
    Sentence sentence = new Sentence(SourcedText.of(words), isCutBefore, isCutAfter);
    return isApart(words, isCutBefore, isCutAfter) ? sentence : of(sentence.text());
  }

  /**
   * A sentence that was cut before these words, after them, or not.
   *
   * @param text the words
   * @param words the same, as they are to be kept
   */
  static Sentence of(String text, SourcedText words, boolean isCutBefore, boolean isCutAfter) {
    return isApart(text, isCutBefore, isCutAfter)
        ? new Sentence(words, isCutBefore, isCutAfter)
        : of(text, isCutBefore, isCutAfter);
  }

  /** Whether all dots at an end of it that show a cut are told apart from the words. */
  private static boolean isApart(String words, boolean isCutBefore, boolean isCutAfter) {
    return !words.isEmpty()
        && (isCutBefore || !words.startsWith(CUT))
        && (isCutAfter || !words.endsWith(CUT));
  }

  /** The same with other words, cut where it was. */
  public Sentence with(UnaryOperator<String> change) {
    return of(change.apply(words.toString()), isCutBefore, isCutAfter);
  }

  /** Whether a text holds the dots that show where a sentence was cut. */
  public static boolean mayBeCut(String text) {
    return text.contains(CUT);
  }

  /** The texts that it is put together of; what shows a cut is one of its own. */
  public List<String> parts() {
    return List.of(isCutBefore ? CUT : "", words.toString(), isCutAfter ? CUT : "");
  }

  /** The text as it is read. */
  public String text() {
    return isCutBefore || isCutAfter
        ? (isCutBefore ? CUT : "") + words + (isCutAfter ? CUT : "")
        : words.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sentence sentence
            && isCutBefore == sentence.isCutBefore
            && isCutAfter == sentence.isCutAfter
            && words.equals(sentence.words));
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
