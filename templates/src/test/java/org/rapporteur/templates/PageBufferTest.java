package org.rapporteur.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.view.Rendering;

/** Pages as they are written. */
class PageBufferTest {
  private static final String LETTERS = "abc \n<é·ж…’漢\uD83D\uDE00\uD83D\uDE00\uD83D";

  /** Cut anywhere, even within a letter, and longer than the room there is. */
  @Test
  void areWhatIsWrittenInUtf8() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder whole = new StringBuilder();
      PageBuffer page = new PageBuffer(4);
      for (int piece = random.nextInt(8); piece >= 0; piece--) {
        String text = text(random, random.nextInt(3) == 0 ? 150 : 4);
        write(text, page, random);
        whole.append(text);
      }
      byte[] expected = whole.toString().getBytes(StandardCharsets.UTF_8);
      assertEquals(Rendering.Page.ofUtf8(expected), page.page(), whole::toString);
    }
  }

  @Test
  void areWrittenIntoEachOther() throws IOException {
    PageBuffer page = new PageBuffer(4);
    PageBuffer part = new PageBuffer(4);
    page.write("before… ");
    part.write("ж, and ");
    part.writeTo(page);
    page.write("after");
    assertEquals(new Rendering.Page("before… ж, and after"), page.page());
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    boolean plain = random.nextBoolean();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(plain ? 6 : LETTERS.length())));
    }
    return text.toString();
  }

  private static void write(String text, PageBuffer page, Random random) throws IOException {
    switch (random.nextInt(4)) {
      case 0 -> page.write(text);
      case 1 -> page.write("<" + text + ">", 1, text.length());
      case 2 -> page.write(("<" + text + ">").toCharArray(), 1, text.length());
      default -> {
        for (char letter : text.toCharArray()) {
          page.write(letter);
        }
      }
    }
  }
}
