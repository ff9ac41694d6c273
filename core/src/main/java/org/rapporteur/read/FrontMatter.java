package org.rapporteur.read;

import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

/**
 * Where the front matter of a brief stands: its YAML from {@code start} to {@code end}, and where
 * the prose begins.
 */
public record FrontMatter(int start, int end, int bodyStart) {
  private static final String FENCE = "---";

  /**
   * The facts of a file as they are written, fences and all; its whole text where they do not end.
   */
  public static String textOf(SourceFile file) {
    int end =
        find(file, new Diagnostics()).map(FrontMatter::bodyStart).orElse(file.text().length());
    return file.text().substring(0, end);
  }

  /** Finds the fences. An empty file has empty front matter; any other must begin with a fence. */
  static Optional<FrontMatter> find(SourceFile file, Diagnostics log) {
    String text = file.text();
    if (text.isBlank()) {
      return Optional.of(new FrontMatter(0, 0, text.length()));
    }
    int firstEnd = lineEnd(text, 0);
    if (!isFence(text, 0, firstEnd)) {
      log.report(Code.NO_FRONT_MATTER, file.span(0, firstEnd));
      return Optional.empty();
    }
    int start = nextLine(text, firstEnd);
    int at = start;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      if (isFence(text, at, end)) {
        return Optional.of(new FrontMatter(start, at, nextLine(text, end)));
      }
      at = nextLine(text, end);
    }
    log.report(Code.UNCLOSED_FRONT_MATTER, file.span(0, firstEnd));
    return Optional.empty();
  }

  private static boolean isFence(String text, int from, int to) {
    return text.startsWith(FENCE, from)
        && to >= from + FENCE.length()
        && text.substring(from + FENCE.length(), to).isBlank();
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int nextLine(String text, int end) {
    if (end >= text.length()) {
      return end;
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
