package org.rapporteur.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.model.Audience;
import org.rapporteur.value.Parsed;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.When;

/**
 * What the front matter of a page says of who may read it: its label, whether it is a draft, and
 * when its embargo ends. What cannot be read counts as the strictest, and is reported.
 *
 * @param embargo the day or moment before which nobody may read it
 */
record Marking(Optional<Tlp> tlp, boolean draft, Optional<When> embargo) {
  static final String TLP = "tlp";
  static final String DRAFT = "draft";
  static final String EMBARGO = "embargo-until";
  static final Set<String> FIELDS = Set.of(TLP, DRAFT, EMBARGO);

  /** The marking of a page. */
  static Marking of(Node.Mapping facts, Diagnostics log) {
    return new Marking(
        facts.get(TLP).filter(node -> !isBlank(node)).map(node -> label(node, log)),
        facts.get(DRAFT).filter(node -> !isBlank(node)).map(node -> draft(node, log)).orElse(false),
        facts.get(EMBARGO).filter(node -> !isBlank(node)).map(node -> embargo(node, log)));
  }

  /** Whether an audience may read what is marked so. */
  boolean admits(Audience audience) {
    return tlp.orElse(Tlp.CLEAR).mayReach(audience.tlp()) && isReady(audience);
  }

  /** Whether it is written and its embargo is over, or the audience reads drafts. */
  boolean isReady(Audience audience) {
    return (!draft || audience.drafts()) && embargo.stream().allMatch(audience.today()::hasReached);
  }

  /** What keeps it from an audience, in words. */
  String said(Audience audience) {
    Optional<Tlp> label = tlp.filter(each -> !each.mayReach(audience.tlp()));
    return label
        .map(Tlp::label)
        .or(() -> Optional.of("a draft").filter(_ -> draft && !audience.drafts()))
        .or(() -> embargo.map(when -> "under embargo until " + when.plain()))
        .orElse("not marked");
  }

  /** The label that a node names. */
  static Tlp label(Node node, Diagnostics log) {
    if (node instanceof Node.Scalar raw) {
      Node.Scalar word = raw.strip();
      Optional<Tlp> label = Tlp.of(word.text());
      if (label.isEmpty()) {
        reportUnknown(word, TLP, Tlp.words(), log);
      }
      return label.orElse(Tlp.RED);
    }
    log.report(Code.WRONG_VALUE, node.span(), "“tlp” takes one label, not " + node.kind());
    return Tlp.RED;
  }

  private static boolean draft(Node node, Diagnostics log) {
    List<String> words = List.of("true", "false");
    if (!(node instanceof Node.Scalar raw)) {
      log.report(Code.WRONG_VALUE, node.span(), "“draft” takes one word, not " + node.kind());
      return true;
    }
    Node.Scalar word = raw.strip();
    if (!words.contains(word.text())) {
      reportUnknown(word, DRAFT, words, log);
    }
    return !word.text().equals("false");
  }

  private static void reportUnknown(
      Node.Scalar word, String field, List<String> words, Diagnostics log) {
    log.reportWithFix(
        Code.UNKNOWN_VALUE,
        word.span(),
        NearNames.hint(word.text(), words),
        Slip.ofWord(word.text(), words).flatMap(word.spot()::put),
        word.text(),
        field,
        String.join(", ", words));
  }

  private static When embargo(Node node, Diagnostics log) {
    String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    switch (When.parse(text)) {
      case Parsed.Ok<When>(When when) when when.isOneDay() -> {
        return when;
      }
      case Parsed.Fault<When> fault when node instanceof Node.Scalar ->
          log.report(Code.IMPOSSIBLE_DATE, node.span(), fault.message());
      default ->
          log.report(
              Code.WRONG_VALUE,
              node.span(),
              "“embargo-until” takes a day, or a day with a time and a zone");
    }
    return When.parse("9999-12-31").toOptional().orElseThrow();
  }

  private static boolean isBlank(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isBlank();
  }
}
