package org.rapporteur.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.markdown.FencedDivisions.Fence;
import org.rapporteur.markdown.Traces.Trace;
import org.rapporteur.value.Tlp;

/**
 * Takes out of a page's text what its fenced divisions keep from the audience, before the text is
 * parsed for good: headings, notes and quotations in it have then never been there. Where a
 * division begins and ends is for the parser itself to say, so that nobody's guess decides what is
 * code; what it does not see as one is a problem, never something to publish.
 */
record Withholding(TextParser parser, Tlp audience) {
  /** A text cut at what is withheld. */
  record Cut(Prose prose, List<String> withheld) {}

  /** A page's text without what is withheld from the audience. */
  Cut of(Prose prose, Diagnostics log) {
    if (!prose.traces().has(Trace.DIVISION)) {
      return new Cut(prose, List.of());
    }
    List<Integer> cuts = new ArrayList<>();
    Deque<Fence> open = new ArrayDeque<>();
    Optional<Fence> hiding = Optional.empty();
    for (Fence fence : fences(prose, log)) {
      if (!fence.isClosing()) {
        checkLabel(fence, prose, log);
        open.push(fence);
        boolean hides = !fence.label().orElse(Tlp.RED).mayReach(audience);
        if (hiding.isEmpty() && hides) {
          hiding = Optional.of(fence);
          cuts.add(lineStart(prose.text(), fence.start()));
        }
      } else if (open.isEmpty()) {
        report(fence, "this “:::” closes nothing", prose, log);
      } else if (hiding.filter(open.pop()::equals).isPresent()) {
        hiding = Optional.empty();
        cuts.add(nextLine(prose.text(), fence.end()));
      }
    }
    open.forEach(
        fence -> report(fence, "what begins here is not ended by a line “:::”", prose, log));
    if (hiding.isPresent()) {
      cuts.add(prose.text().length());
    }
    return cut(prose, cuts);
  }

  private static Cut cut(Prose prose, List<Integer> cuts) {
    List<String> withheld = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i += 2) {
      withheld.add(prose.text().substring(cuts.get(i), cuts.get(i + 1)));
    }
    int[] ends = cuts.stream().mapToInt(Integer::intValue).toArray();
    return new Cut(ends.length == 0 ? prose : prose.without(ends), withheld);
  }

  /** The fences of a text in their order; those that stand within something else are reported. */
  private List<Fence> fences(Prose prose, Diagnostics log) {
    List<Fence> fences = new ArrayList<>();
    Deque<Node> left = new ArrayDeque<>();
    left.push(parser.parse(prose, log));
    while (!left.isEmpty()) {
      Node node = left.pop();
      if (node instanceof Fence fence && node.getParent() instanceof Document) {
        fences.add(fence);
      } else if (node instanceof Fence fence) {
        report(
            fence, "a division stands by itself, outside of lists, quotes and notes", prose, log);
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        left.push(child);
      }
    }
    return fences;
  }

  private static void checkLabel(Fence fence, Prose prose, Diagnostics log) {
    if (fence.label().isEmpty()) {
      List<String> known =
          Tlp.words().stream().map(word -> "tlp-" + word.toLowerCase(Locale.ROOT)).toList();
      log.reportWithHint(
          Code.BAD_DIVISION,
          prose.span(fence.start(), fence.end()),
          NearNames.hint(fence.word(), known),
          "“%s” is no label".formatted(fence.word()));
    }
  }

  private static void report(Fence fence, String problem, Prose prose, Diagnostics log) {
    log.report(Code.BAD_DIVISION, prose.span(fence.start(), fence.end()), problem);
  }

  private static int lineStart(String text, int at) {
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  }

  /** A line ends at LF, CRLF or CR, as it does for the parser that found the fences. */
  private static int nextLine(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
  }
}
