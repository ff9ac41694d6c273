package org.rapporteur.markdown;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Where the address of a link or image stands in the parsed text. */
record Destination(int start, int end) {
  /** Finds it behind the text of the link; there is none in {@code [text][label]}. */
  static Optional<Destination> find(Node link, Reading reading) {
    String text = reading.text();
    int end = reading.end(link);
    int start = reading.start(link);
    if (!text.startsWith("[", start) && !text.startsWith("![", start)) {
      int inset = text.startsWith("<", start) ? 1 : 0;
      return Optional.of(new Destination(start + inset, end - inset));
    }
    int open = text.indexOf("](", Math.min(afterChildren(link, start, reading), end), end);
    if (open < 0) {
      return Optional.empty();
    }
    int from = open + 2;
    while (from < end && " \t\r\n>".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return Optional.of(
        text.startsWith("<", from)
            ? new Destination(from + 1, pointedEnd(text, from + 1, end))
            : new Destination(from, bareEnd(text, from, end)));
  }

  private static int afterChildren(Node link, int start, Reading reading) {
    Node last = link.getLastChild();
    while (last != null && last.getSourceSpans().isEmpty()) {
      last = last.getPrevious();
    }
    return last == null ? start + (link instanceof Image ? 2 : 1) : reading.end(last);
  }

  private static int pointedEnd(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '>') {
        return i;
      }
    }
    return end;
  }

  private static int bareEnd(String text, int from, int end) {
    int open = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        open++;
      } else if (c <= ' ' || (c == ')' && open-- == 0)) {
        return i;
      }
    }
    return end;
  }
}
