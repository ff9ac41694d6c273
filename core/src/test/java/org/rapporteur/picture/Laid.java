package org.rapporteur.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.view.WordsView;

/** Words laid out in a drawing, as the boxes they take up. */
final class Laid {
  private record Box(String text, int left, int top, int right, int bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final int width;
  private final int height;
  private final List<Box> boxes = new ArrayList<>();

  Laid(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Adds words of a size; each must be inside the drawing and clear of all before it. */
  Laid add(int size, List<WordsView> words) {
    for (WordsView word : words) {
      int wide = new Lettering(size).width(word.text());
      int left =
          switch (word.anchor()) {
            case "start" -> word.x();
            case "middle" -> word.x() - wide / 2;
            default -> word.x() - wide;
          };
      Box box = new Box(word.text(), left, word.y() - size + 3, left + wide, word.y() + 2);
      assertTrue(
          box.left >= -1 && box.right <= width + 1 && box.top >= 0 && box.bottom <= height,
          () -> box + " leaves " + width + " × " + height);
      for (Box other : boxes) {
        assertFalse(box.meets(other), () -> box + " is over " + other);
      }
      boxes.add(box);
    }
    return this;
  }
}
