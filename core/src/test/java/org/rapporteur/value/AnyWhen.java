package org.rapporteur.value;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws dates and moments of every form; the same seed draws the same ones. */
final class AnyWhen {

  private static final List<String> ZONES =
      List.of("Z", "+03:00", "-04:30", "[Europe/Istanbul]", "[Asia/Kathmandu]", "+14:00");

  private final Random random;

  AnyWhen(long seed) {
    this.random = new Random(seed);
  }

  When next() {
    return random.nextInt(5) == 0 ? When.parse(momentText()).orThrow() : nextEdtf();
  }

  Edtf nextEdtf() {
    return switch (random.nextInt(4)) {
      case 0 -> interval();
      case 1 -> Edtf.oneOf(Stream.generate(this::nextMember).limit(1 + random.nextInt(4)).toList());
      default -> point();
    };
  }

  private Edtf nextMember() {
    return random.nextInt(4) == 0 ? interval() : random.nextInt(4) == 0 ? range() : point();
  }

  /** A range alone, which is a set of one. */
  private Edtf range() {
    Edtf one = point();
    Edtf other = point();
    boolean inOrder = one.compareTo(other) <= 0;
    String first = (inOrder ? one : other).edtf();
    String last = (inOrder ? other : one).edtf();
    return Edtf.parse(
            switch (random.nextInt(4)) {
              case 0 -> "[.." + first + "]";
              case 1 -> "[" + first + "..]";
              default -> "[" + first + ".." + last + "]";
            })
        .orThrow();
  }

  private Edtf interval() {
    Edtf one = point();
    Edtf other = point();
    boolean inOrder = one.compareTo(other) <= 0;
    String first = (inOrder ? one : other).edtf();
    String last = (inOrder ? other : one).edtf();
    return Edtf.parse(
            switch (random.nextInt(6)) {
              case 0 -> "../" + last;
              case 1 -> "/" + last;
              case 2 -> first + "/..";
              case 3 -> first + "/";
              default -> first + "/" + last;
            })
        .orThrow();
  }

  /** Mostly from a few years, so that equal and overlapping dates are common. */
  private Edtf point() {
    String year = year();
    String month = two(1 + random.nextInt(12));
    String text =
        switch (random.nextInt(9)) {
          case 0 -> year;
          case 1 -> year + "-" + month;
          case 2 -> year + "-" + (21 + random.nextInt(4));
          case 3 -> year + "-XX";
          case 4 -> year + "-" + month + "-XX";
          case 5 -> year + "-XX-XX";
          case 6 -> year.substring(0, year.length() - 1) + "X";
          case 7 -> random.nextInt(3) == 0 ? "Y" + longYear() : "20XX";
          default -> year + "-" + month + "-" + two(1 + random.nextInt(28));
        };
    return Edtf.parse(text + List.of("", "", "", "?", "~", "%").get(random.nextInt(6))).orThrow();
  }

  private String year() {
    return switch (random.nextInt(8)) {
      case 0 -> "-" + four(1 + random.nextInt(9999));
      case 1 -> four(random.nextInt(10_000));
      default -> four(2024 + random.nextInt(3));
    };
  }

  private int longYear() {
    int year = 10_000 + random.nextInt(999_990_000);
    return random.nextBoolean() ? year : -year;
  }

  private String momentText() {
    return four(2024 + random.nextInt(3))
        + "-05-"
        + two(15 + random.nextInt(3))
        + "T"
        + two(random.nextInt(24))
        + ":"
        + two(random.nextInt(60))
        + (random.nextBoolean() ? "" : ":" + two(random.nextInt(60)))
        + ZONES.get(random.nextInt(ZONES.size()));
  }

  /** A text of characters that dates, numbers and addresses are made of. */
  String nextText() {
    String alphabet = "0123456789012345-/.[],XYZTE?~% :+{}abmPHDthjouls@#\t😀\u00a0½٣";
    int[] codes = alphabet.codePoints().toArray();
    return random
        .ints(random.nextInt(14), 0, codes.length)
        .map(at -> codes[at])
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** A good text with one character taken out, put in or changed. */
  String nextMutant() {
    StringBuilder text = new StringBuilder(next().canonical());
    int at = random.nextInt(text.length());
    String put = nextText();
    switch (random.nextInt(3)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, put);
      default -> text.replace(at, at + 1, put);
    }
    return text.toString();
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static String four(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }
}
