package org.rapporteur.page;

/**
 * What a page may load (Content Security Policy, level 3): style sheets, fonts and pictures of the
 * site itself, and nothing else; no script, no other host. Without script nothing connects; {@code
 * connect-src} is there for tools that read robots.txt from within a page.
 */
public final class ContentPolicy {
  /** The policy as a page states it of itself. */
  public static final String OF_PAGE =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  /** The same as a host states it, with what a page cannot: that no other site may frame it. */
  public static final String OF_HEADER = OF_PAGE + "; frame-ancestors 'none'";

  private ContentPolicy() {}
}
