package org.rapporteur.markdown;

/**
 * What a line begins with: quote marks, indent, list markers.
 *
 * @param quotes how many {@code >} there are
 * @param indent the columns of white space after the last {@code >}
 * @param isListItem whether list markers follow
 * @param column the column of the content, counted like the indent
 * @param content where the content begins
 * @param blank whether there is none
 */
record LineStart(
    int quotes, int indent, boolean isListItem, int column, int content, boolean blank) {
  static LineStart of(String text, int lineStart) {
    int quotes = 0;
    int indent = -1;
    int column = 0;
    boolean list = false;
    int i = lineStart;
    while (i < text.length()) {
      char c = text.charAt(i);
      int marker = c == ' ' || c == '\t' || c == '>' ? 0 : markerLength(text, i);
      if (c == ' ') {
        column++;
        i++;
      } else if (c == '\t') {
        column += 4 - column % 4;
        i++;
      } else if (c == '>' && !list && column < 4) {
        quotes++;
        // One space after the mark belongs to it.
        column = text.startsWith(" ", i + 1) ? -1 : 0;
        i++;
      } else if (marker > 0) {
        indent = list ? indent : column;
        list = true;
        column += marker;
        i += marker;
      } else {
        break;
      }
    }
    boolean blank = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    return new LineStart(quotes, list ? indent : column, list, column, i, blank && !list);
  }

  /** The length of a list marker that stands here with white space after it, else 0. */
  private static int markerLength(String text, int at) {
    int i = at;
    char c = text.charAt(i);
    if (c == '-' || c == '*' || c == '+') {
      i++;
    } else {
      while (i < text.length() && i - at < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i == at || i == text.length() || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
        return 0;
      }
      i++;
    }
    return i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t') ? i - at : 0;
  }
}
