package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.Traces.Trace;
import org.rapporteur.source.Span;

/**
 * One page while it is read: where its nodes stand in the file, what was found in it so far, and
 * the slots of its HTML in their order. Used by one thread.
 */
final class Reading {
  /**
   * Stands in the HTML where a slot is open. The parser lets no NUL through; the letter after it
   * keeps the HTML writer from taking it for the beginning of the page.
   */
  private static final String SLOT = "\0s";

  private final Prose prose;
  private final Diagnostics log;
  private final Sentences sentences = new Sentences(this);
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Node, String> idOf = new IdentityHashMap<>();
  private final List<Runnable> afterwards = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<QuoteCallout> quotes = new ArrayList<>();
  private final List<Estimate> estimates = new ArrayList<>();
  private final List<Span> unattributed = new ArrayList<>();
  private final FootnoteLabels footnotes = new FootnoteLabels();
  private int words;
  private int sentenceCount;

  /** The table cell asked for last, and where bars are escaped in it. */
  private @Nullable Node cell;

  private int[] bars = {};

  Reading(Prose prose, Diagnostics log) {
    this.prose = prose;
    this.log = log;
  }

  /** Records a problem. */
  void report(Code code, Span span, Object... arguments) {
    log.report(code, span, arguments);
  }

  /** Records a problem with a hint where there is one. */
  void report(Code code, Span span, Optional<String> hint, Object argument) {
    log.reportWithHint(code, span, hint, argument);
  }

  /** Takes an id of the page; false if it is taken already. */
  boolean takeId(String id) {
    return ids.add(id);
  }

  /** Gives a node the first free id of {@code wanted}, {@code wanted-1}, {@code wanted-2} …. */
  String giveId(Node node, String wanted) {
    String id = wanted;
    while (!takeId(id)) {
      id = wanted + "-" + numbers.merge(wanted, 1, Integer::sum);
    }
    idOf.put(node, id);
    return id;
  }

  /** The id a node was given. */
  Optional<String> id(Node node) {
    return Optional.ofNullable(idOf.get(node));
  }

  /** Puts off what must see the page when every node was met. */
  void afterwards(Runnable work) {
    afterwards.add(work);
  }

  void runAfterwards() {
    afterwards.forEach(Runnable::run);
  }

  void addHeading(Heading heading) {
    headings.add(heading);
  }

  /** Adds a quote and gives its index. */
  int addQuote(QuoteCallout quote) {
    quotes.add(quote);
    return quotes.size() - 1;
  }

  void addEstimate(Estimate estimate) {
    estimates.add(estimate);
  }

  /** Takes note of a block quote that does not say whose words it gives. */
  void addUnattributed(Span span) {
    unattributed.add(span);
  }

  /** Counts sentences, and gives the number of the first. */
  int countSentences(int more) {
    sentenceCount += more;
    return sentenceCount - more;
  }

  /** Whether the text may hold something. */
  boolean mayHold(Trace trace) {
    return prose.traces().has(trace);
  }

  FootnoteLabels footnotes() {
    return footnotes;
  }

  void addWords(int more) {
    words += more;
  }

  /** Opens a slot: what is returned goes into the HTML at its place. */
  String open(Slot slot) {
    slots.add(slot);
    return SLOT;
  }

  /** The plain sentence around a link or citation. */
  Sentence sentence(Node node) {
    return sentences.around(node);
  }

  /** The text as it was parsed, without comments. */
  String text() {
    return prose.text();
  }

  /** A stretch of the parsed text, as a place in the file. */
  Span span(int start, int end) {
    return prose.span(start, end);
  }

  /** Where a node stands in the file. */
  Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      Node parent = node.getParent();
      return parent == null ? prose.span(0, 0) : span(parent);
    }
    return prose.span(start(node), end(node));
  }

  /** Where a node with source spans begins in the parsed text. */
  int start(Node node) {
    return inCell(node, node.getSourceSpans().getFirst().getInputIndex());
  }

  /** Where a node with source spans ends in the parsed text. */
  int end(Node node) {
    SourceSpan last = node.getSourceSpans().getLast();
    return inCell(node, last.getInputIndex() + last.getLength());
  }

  /**
   * Where a node that is written between brackets stands in the file, with so many more brackets
   * around it.
   */
  Span spanInBrackets(Node node, String written, int around) {
    String bracketed = "[" + written + "]";
    int start = offset(node, bracketed, 0);
    int end = offset(node, bracketed, bracketed.length() - 1) + 1;
    return span(start - around, end + around);
  }

  /**
   * Where the character at {@code offset} of a node's own text stands in the parsed text. {@code
   * written} is that text as the parser gave it, its lines without indent and quote marks.
   */
  int offset(Node node, String written, int offset) {
    List<SourceSpan> spans = node.getSourceSpans();
    int line = 0;
    int lineStart = 0;
    for (int i = written.indexOf('\n'); i >= 0 && i < offset; i = written.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    SourceSpan span = spans.get(Math.min(line, spans.size() - 1));
    int start = untabbed(written.charAt(lineStart), span.getInputIndex());
    return inCell(node, start + offset - lineStart);
  }

  /**
   * The parser counts a tab it has used in part as several characters, so that what follows on the
   * line seems to stand up to three characters late.
   */
  private int untabbed(char wanted, int index) {
    for (int back = 0; back <= 3 && back <= index; back++) {
      int i = index - back;
      if (i < text().length() && text().charAt(i) == wanted) {
        return i;
      }
    }
    return index;
  }

  /** In a table cell the parser drops the backslash of {@code \|} and counts without it. */
  private int inCell(Node node, int index) {
    Node up = node;
    while (up != null && !(up instanceof TableCell)) {
      up = up.getParent();
    }
    if (up == null || up.getSourceSpans().isEmpty()) {
      return index;
    }
    if (!up.equals(cell)) {
      cell = up;
      bars = escapedBars(up.getSourceSpans().getFirst());
    }
    // The index counts one character less for each bar before it.
    int before = 0;
    int beyond = bars.length;
    while (before < beyond) {
      int middle = (before + beyond) / 2;
      if (bars[middle] - middle < index) {
        before = middle + 1;
      } else {
        beyond = middle;
      }
    }
    return index + before;
  }

  private int[] escapedBars(SourceSpan span) {
    IntStream.Builder found = IntStream.builder();
    int end = span.getInputIndex() + span.getLength();
    int at = text().indexOf("\\|", span.getInputIndex(), end);
    while (at >= 0) {
      found.add(at);
      at = text().indexOf("\\|", at + 2, end);
    }
    return found.build().toArray();
  }

  /** What the HTML of the page is written to. */
  SourcedText.Writer writer() {
    return new SourcedText.Writer(prose.file().text());
  }

  /** Where the text of a node should stand in the file. */
  int origin(Words words) {
    int start = words.getSourceSpans().getFirst().getInputIndex();
    return prose.origin(start) + (text().startsWith(words.getLiteral(), start) ? 0 : 1);
  }

  /** The HTML of a page cut where slots are open. */
  static List<String> cut(String html) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = html.indexOf(SLOT); at >= 0; at = html.indexOf(SLOT, from)) {
      pieces.add(html.substring(from, at));
      from = at + SLOT.length();
    }
    pieces.add(html.substring(from));
    return pieces;
  }

  /** The finished page, of its HTML cut at the slots. */
  Body body(SourcedText html) {
    return new Body(html, slots, headings, quotes, estimates, unattributed, words);
  }
}
