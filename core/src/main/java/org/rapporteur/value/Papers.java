package org.rapporteur.value;

/** The grounds on which the theme sets its text; its style sheet calls them {@code --paper}. */
public final class Papers {
  public static final Color LIGHT = new Color(0xf8, 0xf5, 0xee);
  public static final Color DARK = new Color(0x16, 0x16, 0x12);

  private Papers() {}
}
