package org.rapporteur.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take in a drawing, by estimate: the fonts a reader has are not known when a
 * picture is drawn. The widths are those of a wide sans; a real font needs a little less.
 *
 * @param size the height of the letters in units of the drawing
 */
public record Lettering(int size) {
  /** The advance of a letter, in hundredths of the size. */
  private static int hundredths(int letter) {
    if (Character.isIdeographic(letter) || letter >= 0x1F000) {
      return 105;
    }
    return switch (letter) {
      case 'i', 'j', 'l', 'I', '.', ',', ':', ';', '\'', '|', '!', '’', '‘' -> 32;
      case ' ', 't', 'f', 'r', '(', ')', '-', '/' -> 40;
      case 'm', 'w', 'M', 'W', '—', '…' -> 92;
      default ->
          switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> 0;
            case Character.UPPERCASE_LETTER -> 70;
            default -> 60;
          };
    };
  }

  /** The width of a text in one line. */
  public int width(String text) {
    return Math.ceilDiv(text.codePoints().map(Lettering::hundredths).sum() * size, 100);
  }

  /**
   * The text in lines of at most this width and at most so many; what does not fit ends in “…”. A
   * word longer than a line is broken.
   */
  public List<String> lines(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line) > width && line.length() > 1) {
        int end = fitting(line, width);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines.size() <= most ? List.copyOf(lines) : cut(lines.subList(0, most), width);
  }

  private List<String> cut(List<String> lines, int width) {
    List<String> kept = new ArrayList<>(lines);
    String last = kept.removeLast() + "…";
    while (width(last) > width && last.length() > 2) {
      int end = last.offsetByCodePoints(last.length() - 1, -1); // before the “…”
      last = last.substring(0, end).stripTrailing() + "…";
    }
    kept.add(last);
    return List.copyOf(kept);
  }

  /** The most letters of a text, one at least, that fit a width. */
  private int fitting(String text, int width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (width(text.substring(0, next)) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
