package org.rapporteur.value;

/**
 * An address that a reader can safely follow: an absolute http, https or mailto URL, or a DOI.
 *
 * @param text the address as its author wrote it, to be shown
 * @param href the address in ASCII, percent-encoded and with an encoded host, to be linked
 */
public record WebAddress(String text, String href) implements Scalar {

  /** Reads an address; one that could run a program is {@link Reason#UNSAFE}. */
  public static Parsed<WebAddress> parse(String text) {
    return WebAddressReader.read(text);
  }

  @Override
  public String canonical() {
    return text;
  }

  @Override
  public String plain() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
