package org.rapporteur.changes;

/** Text within HTML or XML. */
final class Xml {
  private Xml() {}

  /** A text with what means something in XML written as references, and without what it forbids. */
  static String escape(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
