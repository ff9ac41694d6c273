package org.rapporteur.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds what makes markup more than something to read: scripts, whatever is loaded from another
 * host, frames, forms. Browsers keep a page to its policy and drop these without a word (Content
 * Security Policy, Level 3); here the writer is told. That the policy comes first in a page is
 * therefore the one rule that must hold by itself, and it is checked on the text, not on what a
 * parser makes of it.
 */
public final class Markup {
  private static final String NO_SCRIPT = "no script runs in a site";
  private static final String NO_FRAME = "a page shows nothing that is not part of it";
  private static final String NO_STYLE =
      "styles stand in the style sheet that “style” in site.yaml names";
  private static final String NO_ENTITY =
      "what it stands for would only be seen when the file is opened";

  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("script", NO_SCRIPT),
          Map.entry("handler", NO_SCRIPT), // of SVG 1.2
          Map.entry("listener", NO_SCRIPT),
          Map.entry("iframe", NO_FRAME),
          Map.entry("frame", NO_FRAME),
          Map.entry("object", NO_FRAME),
          Map.entry("embed", NO_FRAME),
          Map.entry("applet", NO_FRAME),
          Map.entry("base", "each address leads where it says"),
          Map.entry("form", "a page sends nothing"));

  /** Attributes that load what they name, and those of {@link #LOADED_BY_HREF} “href”. */
  private static final Set<String> LOADING =
      Set.of("src", "srcset", "imagesrcset", "poster", "background");

  private static final Set<String> LOADED_BY_HREF =
      Set.of("image", "feimage", "use", "mpath", "textpath", "lineargradient", "radialgradient");

  /** Attributes that hold style (SVG 2, 6.6), as far as that may load something. */
  private static final Set<String> STYLING =
      Set.of(
          "style",
          "fill",
          "stroke",
          "filter",
          "mask",
          "clip-path",
          "marker",
          "marker-start",
          "marker-mid",
          "marker-end",
          "cursor");

  /** Links of a head that only tell something; all others load or connect. */
  private static final Set<String> TELLING_LINKS =
      Set.of("canonical", "alternate", "author", "license", "help", "next", "prev", "me");

  /** What browsers skip in an address before and within its scheme (URL Standard, 4.4). */
  private static final Pattern SKIPPED = Pattern.compile("[\\x00-\\x20]+");

  private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,]+");
  private static final Pattern SCRIPT_ADDRESS =
      Pattern.compile("(?i)(?:^|;)(?:javascript|vbscript):");
  private static final Pattern REMOTE =
      Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:)?[/\\\\]{2}([^/\\\\?#]*)");
  private static final Pattern SCHEME = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*):");
  private static final Pattern REMOTE_STYLE =
      Pattern.compile("(?i)(?:url\\(|@import)[\\s\"']*(?:[a-z][a-z0-9+.-]*:)?//([^/\"')\\s]*)");
  private static final Pattern REFRESH =
      Pattern.compile("(?is)^[\\s\\d.]*[;,]?\\s*(?:url\\s*=)?(.*)$");
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<!(?:ENTITY|ATTLIST)|<\\?xml-stylesheet");

  /** A page's beginning down to its policy; nothing that could act stands before that. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)\\s*<!doctype html>\\s*<html(?:\\s+(?:lang|dir|class|id)=\"[^\"<>]*\"){0,4}\\s*>\\s*<head>\\s*"
              + "(?:<meta (?:charset=\"utf-8\"|name=\"viewport\" content=\"[^\"<>]*\")\\s*/?>\\s*){0,4}"
              + "<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"<>]*)\"\\s*/?>");

  /** Of a page that does not begin as it must. */
  public static final Offence NO_POLICY =
      new Offence(
          "A page without its policy",
          "<head",
          0,
          "use layout.frame, or let the page begin as layout.ftlh does, down to"
              + " Content-Security-Policy");

  /**
   * Elements that act or load, attributes that do, and elements whose names are put together. What
   * any of them begins with is asked first, as most letters are none of that.
   */
  private static final Pattern SUSPECT =
      Pattern.compile(
          "(?i)(?=[<osbpru])(?:<(?:script|handler|listener|i?frame|object|embed|applet|base|form|style|link|img"
              + "|image|feimage|use|source|video|audio|track|input)\\b|<[a-z]*[$<\\[]|\\bon[a-z]+\\s*="
              + "|\\bstyle\\s*=|\\bsrc|\\bposter|\\bbackground|script:|\\brefresh\\b|url\\()");

  /** What markup stands in. */
  private enum Kind {
    PAGE,
    FILE
  }

  /** How files are written that browsers do not only show. */
  private enum Form {
    HTML("html?"),
    XML("svg|xml|xht(?:ml)?|xslt?"),
    CSS("css");

    private final String endings;

    Form(String endings) {
      this.endings = endings;
    }

    static Optional<Form> of(String name) {
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(form -> ending.matches(form.endings)).findFirst();
    }
  }

  private final Kind kind;
  private final List<Offence> found = new ArrayList<>();

  private Markup(Kind kind) {
    this.kind = kind;
  }

  /**
   * Whether a template has a sign of what would be found in its pages. What shows none adds text
   * and plain elements only, and its pages need not be looked into; the policy must still come
   * first.
   */
  public static boolean isSuspect(String template) {
    return SUSPECT.matcher(template).find();
  }

  /** How a page begins, down to its policy; empty if it does not begin as it must. */
  public static Optional<String> beginning(String html, String policy) {
    Matcher beginning = BEGINNING.matcher(html);
    return beginning.lookingAt() && Parser.unescapeEntities(beginning.group(1), true).equals(policy)
        ? Optional.of(beginning.group())
        : Optional.empty();
  }

  /**
   * What is not allowed in a page.
   *
   * @param policy what the page must begin with
   */
  public static List<Offence> inPage(String html, String policy) {
    Markup markup = new Markup(Kind.PAGE);
    if (beginning(html, policy).isEmpty()) {
      markup.found.add(NO_POLICY);
    }
    markup.look(Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true)));
    return List.copyOf(markup.found);
  }

  /** Whether files of such a name are markup, or style markup. */
  public static boolean isIn(String name) {
    return Form.of(name).isPresent();
  }

  /** What is not allowed in a file that is published as it is; its name tells what it is. */
  public static List<Offence> inFile(String name, String text) {
    Markup markup = new Markup(Kind.FILE);
    Form.of(name).ifPresent(form -> markup.look(form, text));
    return List.copyOf(markup.found);
  }

  private void look(Form form, String text) {
    switch (form) {
      case HTML -> look(Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true)));
      case XML -> {
        declared(text);
        look(Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true)));
      }
      case CSS -> style(text);
    }
  }

  private void declared(String xml) {
    Matcher declared = DECLARED.matcher(xml);
    while (declared.find()) {
      found.add(new Offence(declared.group() + ">", declared.group(), declared.start(), NO_ENTITY));
    }
  }

  private void look(Document document) {
    for (Element element : document.getAllElements()) {
      look(element);
    }
  }

  private void look(Element element) {
    String name = local(element.normalName());
    String refused = ELEMENTS.get(name);
    if (refused != null) {
      report(element, name, "<" + name, refused);
      return;
    }
    if (name.equals("style")) {
      style(element, name);
    }
    if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      refresh(element);
    }
    for (Attribute attribute : element.attributes()) {
      look(element, name, attribute);
    }
  }

  private void look(Element element, String name, Attribute attribute) {
    String key = local(attribute.getKey().toLowerCase(Locale.ROOT));
    String value = attribute.getValue();
    String shown = name + " " + key;
    String address = SKIPPED.matcher(value).replaceAll("");
    if (key.startsWith("on") || SCRIPT_ADDRESS.matcher(address).find()) {
      report(element, shown, key, NO_SCRIPT);
    } else if (key.equals("srcdoc")) {
      report(element, shown, key, NO_FRAME);
    } else if (key.equals("style") && kind == Kind.PAGE) {
      report(element, shown, value, NO_STYLE);
    } else if (loads(element, name, key)) {
      loaded(element, shown, key.endsWith("srcset") ? value : address);
    } else if (STYLING.contains(key)) {
      style(element, shown, value);
    }
  }

  private static boolean loads(Element element, String name, String key) {
    if (key.equals("href")) {
      return LOADED_BY_HREF.contains(name)
          || name.equals("link")
              && !TELLING_LINKS.contains(element.attr("rel").strip().toLowerCase(Locale.ROOT));
    }
    return LOADING.contains(key);
  }

  /** An address that is loaded with the page, or several with their sizes between them. */
  private void loaded(Element element, String shown, String addresses) {
    BETWEEN_ADDRESSES
        .splitAsStream(addresses)
        .filter(address -> remote(address).isPresent())
        .findFirst()
        .ifPresent(address -> report(element, shown, address, remote(address).orElseThrow()));
  }

  private Optional<String> remote(String address) {
    Matcher remote = REMOTE.matcher(address);
    if (remote.find()) {
      return Optional.of(fromHost(remote.group(1)));
    }
    boolean elsewhere = kind == Kind.PAGE && SCHEME.matcher(address).find();
    return elsewhere ? Optional.of("what a page shows is a file in static/") : Optional.empty();
  }

  private static String fromHost(String host) {
    return "it would be loaded from “" + host + "”; put the file into static/";
  }

  private void style(Element element, String name) {
    if (kind == Kind.PAGE) {
      report(element, name, "<style", NO_STYLE);
    } else {
      style(element, name, element.data() + element.wholeText());
    }
  }

  private void style(Element element, String shown, String css) {
    Matcher remote = REMOTE_STYLE.matcher(css);
    if (remote.find()) {
      report(element, shown, remote.group(), fromHost(remote.group(1)));
    }
  }

  private void style(String css) {
    Matcher remote = REMOTE_STYLE.matcher(css);
    while (remote.find()) {
      found.add(new Offence("url()", remote.group(), remote.start(), fromHost(remote.group(1))));
    }
  }

  private void refresh(Element element) {
    Matcher target = REFRESH.matcher(element.attr("content"));
    String address =
        target.find()
            ? SKIPPED.matcher(target.group(1)).replaceAll("").replaceAll("['\"]", "")
            : "";
    if (SCHEME.matcher(address).find() || REMOTE.matcher(address).find()) {
      report(element, "meta http-equiv", address, "it would lead the reader to another site");
    }
  }

  private void report(Element element, String shown, String literal, String reason) {
    found.add(new Offence("<" + shown + ">", literal, offset(element), reason));
  }

  private static int offset(Element element) {
    return Math.max(0, element.sourceRange().start().pos());
  }

  /** A name without its namespace's prefix. */
  private static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
