package org.rapporteur.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.source.Span;

/**
 * The addresses of ordinary links and images: files of the site become slots, other sites pass,
 * programs and pictures from other hosts are problems.
 */
final class Addresses implements Syntax {
  /** Where a link leads. */
  sealed interface Address {
    /** A file of the site, as written; the part after “#” empty where there is none. */
    record Local(String path, String heading) implements Address {}

    /** Another site, or somebody's mail. */
    record External() implements Address {}

    /** What a browser would fetch from another host just by showing the page. */
    record Remote() implements Address {}

    /** A scheme we do not know to be harmless. */
    record Unsafe() implements Address {}
  }

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");

  /** What browsers leave out of an address before they look at it. */
  private static final Pattern IGNORED =
      Pattern.compile("[\\x00-\\x20\\x7f-\\xa0\\u200b-\\u200f\\u2028-\\u202f\\u2060\\ufeff]");

  static Address address(String destination, boolean image) {
    String bare = IGNORED.matcher(destination).replaceAll("").toLowerCase(Locale.ROOT);
    Matcher scheme = SCHEME.matcher(bare);
    if (scheme.find()) {
      if (!SCHEMES.contains(scheme.group(1)) || (image && bare.startsWith("mailto:"))) {
        return new Address.Unsafe();
      }
      return image ? new Address.Remote() : new Address.External();
    }
    if (bare.replace('\\', '/').startsWith("//")) {
      return image ? new Address.Remote() : new Address.External();
    }
    int hash = destination.indexOf('#');
    String path = hash < 0 ? destination : destination.substring(0, hash);
    int query = path.indexOf('?');
    return new Address.Local(
        percentDecoded(query < 0 ? path : path.substring(0, query)),
        hash < 0 ? "" : percentDecoded(destination.substring(hash + 1)));
  }

  private static String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean encoded = bytes[i] == '%' && i + 2 < bytes.length;
      int high = encoded ? Character.digit(bytes[i + 1], 16) : -1;
      int low = encoded ? Character.digit(bytes[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Override
  public Node meet(Node node, Reading reading) {
    switch (node) {
      case Link link -> check(link, link.getDestination(), false, reading);
      case Image image -> check(image, image.getDestination(), true, reading);
      default -> {}
    }
    return node;
  }

  private static void check(Node node, String destination, boolean image, Reading reading) {
    switch (address(destination, image)) {
      case Address.Unsafe() ->
          reading.report(
              Code.UNSAFE_LINK, place(node, reading), destination.strip().replaceAll("\\s+", " "));
      case Address.Remote() -> reading.report(Code.REMOTE_IMAGE, place(node, reading));
      case Address.Local(String path, String heading) -> {}
      case Address.External() -> {}
    }
  }

  /** Where the address is written, or the link where that is elsewhere. */
  private static Span place(Node node, Reading reading) {
    if (node.getSourceSpans().isEmpty()) {
      return reading.span(node);
    }
    Span whole = reading.span(node);
    return Destination.find(node, reading)
        .map(found -> reading.span(found.start(), found.end()))
        .orElse(whole);
  }

  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.attributeProviderFactory(context -> new Attributes(reading));
  }

  private record Attributes(Reading reading) implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      switch (node) {
        case Link link when tag.equals("a") ->
            set(link, "href", link.getDestination(), false, attributes);
        case Image image -> set(image, "src", image.getDestination(), true, attributes);
        default -> {}
      }
    }

    private void set(
        Node node, String name, String destination, boolean image, Map<String, String> to) {
      switch (address(destination, image)) {
        case Address.Local(String path, String heading) -> {
          Optional<String> part = Optional.of(heading).filter(h -> !h.isEmpty());
          Slot slot =
              new Slot.FileAddress(path, part, image, reading.sentence(node), place(node, reading));
          to.put(name, reading.open(slot));
        }
        case Address.External() -> {
          if (!destination.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            to.put("class", "external");
          }
        }
        case Address.Remote(), Address.Unsafe() -> to.remove(name);
      }
    }
  }
}
