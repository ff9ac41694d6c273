package org.rapporteur.serve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as the preview shows it: with the script that keeps it up to date, and with a policy that
 * allows this script and its connection. The files of the site never contain either.
 *
 * @param host the host and port that the page was asked for at
 */
record LivePage(String host) {
  private static final Pattern META =
      Pattern.compile("<meta\\s[^>]*content-security-policy[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT =
      Pattern.compile("\\scontent\\s*=\\s*(\"[^\"]*\"|'[^']*')", Pattern.CASE_INSENSITIVE);

  /** A policy cannot name an address in brackets. */
  private String source(String path) {
    return host.startsWith("[") ? "'self'" : "http://" + host + path;
  }

  /**
   * The page with the script.
   *
   * @param print the word by which the script knows whether it shows what is served now
   */
  String of(String html, String print) {
    int end = html.toLowerCase(Locale.ROOT).indexOf("</head>");
    String script =
        "<script defer src=\"" + Live.SCRIPT + "\" data-print=\"" + print + "\"></script>";
    return end < 0
        ? html + script
        : allowing(html.substring(0, end)) + script + html.substring(end);
  }

  private String allowing(String head) {
    return META.matcher(head).replaceAll(meta -> Matcher.quoteReplacement(meta(meta.group())));
  }

  private String meta(String element) {
    Matcher content = CONTENT.matcher(element);
    if (!content.find()) {
      return element;
    }
    String quoted = content.group(1);
    String policy =
        Policy.of(quoted.substring(1, quoted.length() - 1).replace("&#39;", "'"))
            .allowing("script-src", source(Live.SCRIPT))
            .allowing("connect-src", source(Live.FOLDER))
            .toString();
    return element.substring(0, content.start(1))
        + '"'
        + policy
        + '"'
        + element.substring(content.end(1));
  }
}
