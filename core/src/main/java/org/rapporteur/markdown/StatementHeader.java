package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.markdown.QuoteCallout.Part;
import org.rapporteur.source.Span;

/**
 * The first line of a quoted statement: who, then anything between commas, then the sources. What
 * the parts between the commas mean is not decided here.
 */
record StatementHeader(Part speaker, List<Part> parts, List<CitationUse> sources) {
  /** Reads the text between two offsets of the parsed text; none if nobody is named. */
  static Optional<StatementHeader> read(int start, int end, Span callout, Reading reading) {
    return new Line(reading, callout, start, end).read();
  }

  /** One such line while it is read from both ends. */
  private static final class Line {
    private final Reading reading;
    private final String text;
    private final Span callout;
    private int from;
    private int to;

    Line(Reading reading, Span callout, int from, int to) {
      this.reading = reading;
      this.text = reading.text();
      this.callout = callout;
      this.from = from;
      this.to = to;
    }

    Optional<StatementHeader> read() {
      Optional<Part> speaker = readSpeaker();
      if (speaker.isEmpty()) {
        return Optional.empty();
      }
      List<CitationUse> sources = readSources();
      return Optional.of(new StatementHeader(speaker.get(), readParts(), sources));
    }

    private Optional<Part> readSpeaker() {
      int close = text.indexOf("]]", from, to);
      if (from == to) {
        bad(callout, "a statement begins with its speaker, [[…]]");
        return Optional.empty();
      }
      if (!text.startsWith("[[", from) || close < 0) {
        int comma = text.indexOf(',', from, to);
        bad(from, comma > from ? comma : to, "the speaker must be a link, [[…]]");
        return Optional.empty();
      }
      String name = WikiLinks.Target.of(text.substring(from + 2, close)).name();
      Span span = reading.span(from + 2, close);
      if (name.isEmpty()) {
        bad(from, close + 2, "the speaker must be named: [[…]]");
        return Optional.empty();
      }
      int at = text.indexOf(name, from + 2, close);
      from = close + 2;
      return Optional.of(new Part(name, at < 0 ? span : reading.span(at, at + name.length())));
    }

    /** Takes the citations off the end. */
    private List<CitationUse> readSources() {
      List<CitationUse> sources = new ArrayList<>();
      while (true) {
        trimEnd();
        int open = to > from && text.charAt(to - 1) == ']' ? text.lastIndexOf('[', to - 1) : -1;
        if (open < from || !Citations.isMeant(text.substring(open + 1, to - 1))) {
          return sources;
        }
        int first = open + 1;
        List<CitationUse> uses =
            Citations.parse(text.substring(first, to - 1), i -> first + i, reading);
        if (uses.isEmpty()) {
          reading.report(Code.BAD_CITATION, reading.span(open, to));
        }
        sources.addAll(0, uses);
        to = open;
      }
    }

    private List<Part> readParts() {
      List<Part> parts = new ArrayList<>();
      skipSpace();
      if (from < to && text.charAt(from) != ',') {
        int end = partEnd(from);
        if (!reportCitation(from, end)) {
          bad(from, end, "a comma must follow the speaker");
        }
        from = end;
      }
      while (from < to) {
        int comma = from;
        from++;
        skipSpace();
        int end = partEnd(from);
        String part = text.substring(from, end).strip();
        if (part.isEmpty()) {
          bad(comma, comma + 1, "nothing follows this comma");
        } else if (!reportCitation(from, end)) {
          parts.add(new Part(part, reading.span(from, from + part.length())));
        }
        from = end;
      }
      return parts;
    }

    /** The next comma that stands in no brackets. */
    private int partEnd(int start) {
      int depth = 0;
      for (int i = start; i < to; i++) {
        char c = text.charAt(i);
        if (c == ',' && depth <= 0) {
          return i;
        }
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
      return to;
    }

    private boolean reportCitation(int start, int end) {
      int open = text.indexOf('[', start, end);
      int close = open < 0 ? -1 : text.indexOf(']', open, end);
      if (close < 0 || !Citations.isMeant(text.substring(open + 1, close))) {
        return false;
      }
      bad(open, close + 1, "the citations must end the line");
      return true;
    }

    private void skipSpace() {
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
    }

    private void trimEnd() {
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
    }

    private void bad(int start, int end, String message) {
      bad(reading.span(start, end), message);
    }

    private void bad(Span span, String message) {
      reading.report(Code.BAD_QUOTE, span, message);
    }
  }
}
