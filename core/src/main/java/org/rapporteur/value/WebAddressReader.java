package org.rapporteur.value;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads web addresses, more strictly than a browser does. */
final class WebAddressReader {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

  private static final Pattern HOST_AND_REST =
      Pattern.compile("(https?://)([^/?#]*)(.*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern HOST =
      Pattern.compile(
          "(?!-)[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*\\.?|\\[[0-9a-f:.]+\\]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PORT = Pattern.compile(":(\\d{1,5})?$");

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private static final Set<String> UNSAFE =
      Set.of(
          "javascript",
          "vbscript",
          "livescript",
          "data",
          "file",
          "blob",
          "filesystem",
          "about",
          "view-source",
          "jar",
          "chrome",
          "mhtml",
          "mocha",
          "ms-its",
          "resource");

  private static final String HOW =
      "is not a web address: write it whole, as https://example.org/page";

  private WebAddressReader() {}

  static Parsed<WebAddress> read(String text) {
    String core = text.strip();
    if (core.isEmpty()) {
      return new Faults(text).malformed("is not a web address");
    }
    return address(core).shifted(text.indexOf(core));
  }

  private static Parsed<WebAddress> address(String text) {
    Faults faults = new Faults(text);
    String visible = withoutInvisible(text);
    Matcher scheme = SCHEME.matcher(visible);
    String name = scheme.lookingAt() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    if (UNSAFE.contains(name)) {
      return faults.whole(Reason.UNSAFE, "is not safe to follow: " + name + " is no web page");
    }
    int bad = firstInvisible(text);
    if (bad >= 0) {
      return faults.part(
          Reason.MALFORMED, "is not a web address: it has a blank or an unseen character", bad, 1);
    }
    return switch (name) {
      case "http", "https" -> web(text);
      case "mailto" -> mail(text);
      case "doi" -> doi(text);
      default -> faults.malformed(HOW);
    };
  }

  private static Parsed<WebAddress> web(String text) {
    Faults faults = new Faults(text);
    Matcher form = HOST_AND_REST.matcher(text);
    if (!form.matches()) {
      return faults.malformed(HOW);
    }
    String authority = form.group(2);
    if (authority.indexOf('@') >= 0) {
      return faults.part(
          Reason.UNSAFE,
          "names a user before its host, which hides where it leads",
          form.start(2),
          authority.lastIndexOf('@') + 1);
    }
    Matcher port = PORT.matcher(authority);
    boolean hasPort = port.find();
    String host = ascii(hasPort ? authority.substring(0, port.start()) : authority);
    String portNumber = hasPort && port.group(1) != null ? port.group(1) : "80";
    int number = Integer.parseInt(portNumber);
    if (host.length() > 253 || !HOST.matcher(host).matches() || number < 1 || number > 65_535) {
      return faults.part(
          Reason.MALFORMED,
          "is not a web address: it has no possible host",
          authority.isEmpty() ? 0 : form.start(2),
          authority.isEmpty() ? text.length() : authority.length());
    }
    return checked(
        text,
        form.group(1).toLowerCase(Locale.ROOT)
            + host
            + (hasPort && port.group(1) != null ? ":" + number : ""),
        form.group(3),
        form.start(3));
  }

  /** The host in ASCII, or the empty text where it cannot be so. */
  private static String ascii(String host) {
    try {
      if (host.startsWith("[")) {
        return host;
      }
      // Java loads large tables for any host, and would leave one in ASCII as it is.
      boolean plain = host.chars().allMatch(letter -> letter < 0x80);
      return (plain ? host : IDN.toASCII(host)).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static Parsed<WebAddress> checked(String text, String site, String rest, int restAt) {
    try {
      return new Parsed.Ok<>(new WebAddress(text, new URI(site + rest).toASCIIString()));
    } catch (URISyntaxException bad) {
      int at = Math.clamp(bad.getIndex() - site.length() + restAt, 0, text.length() - 1);
      return new Faults(text)
          .part(
              Reason.MALFORMED,
              "is not a web address: this character is not allowed here and must be"
                  + " percent-encoded",
              at,
              1);
    }
  }

  private static Parsed<WebAddress> mail(String text) {
    int at = text.indexOf('@');
    return at > "mailto:".length() && at < text.length() - 1
        ? checked(text, "mailto:", text.substring("mailto:".length()), "mailto:".length())
        : new Faults(text).malformed("is not a mail address: write it as mailto:desk@example.org");
  }

  private static Parsed<WebAddress> doi(String text) {
    String name = text.substring("doi:".length());
    return DOI.matcher(name).matches()
        ? checked(text, "https://doi.org/", name, "doi:".length())
        : new Faults(text).malformed("is not a DOI: write it as doi:10.1000/182");
  }

  /**
   * Browsers drop some of these before they look at the scheme, so "java\tscript:" is looked
   * through.
   */
  private static String withoutInvisible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().filter(code -> !invisible(code)).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static int firstInvisible(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (invisible(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean invisible(int code) {
    return Character.isWhitespace(code)
        || Character.isSpaceChar(code)
        || Character.isISOControl(code)
        || Character.getType(code) == Character.FORMAT
        || Character.getType(code) == Character.SURROGATE;
  }
}
