package org.rapporteur.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.diagnostic.Spot;
import org.rapporteur.markdown.Slot;
import org.rapporteur.source.Span;

/** A part of the address of an ordinary link: the last name of its path, or what follows “#”. */
record FileSpot(Span span) implements Spot {
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^[ \\t>]*\\[[^\\]\\n]+\\]:[ \\t]*<?(?<address>[^\\s<>]+)");
  private static final String ENCODED = " ()<>%\"'`\\^{}|&#?";

  /** Where the name of the file stands: in the link, or where its label is defined. */
  static List<Spot> fileNames(Slot.FileAddress address) {
    List<Spot> spots = new ArrayList<>();
    if (path(address.span()).map(address.path()::equals).orElse(false)) {
      spots.add(lastName(address.span()));
      return spots;
    }
    Matcher definition = DEFINITION.matcher(address.span().file().text());
    while (definition.find()) {
      Span written =
          address.span().file().span(definition.start("address"), definition.end("address"));
      if (path(written).map(address.path()::equals).orElse(false)) {
        spots.add(lastName(written));
      }
    }
    return spots;
  }

  /** Where the part after “#” stands, if it stands in the link. */
  static Optional<Spot> part(Slot.FileAddress address) {
    String text = address.span().text();
    int hash = text.indexOf('#');
    return hash >= 0
            && decoded(text.substring(hash + 1)).equals(address.heading())
            && !address.heading().equals(Optional.of(""))
        ? Optional.of(new FileSpot(address.span().part(hash + 1, text.length() - hash - 1)))
        : Optional.empty();
  }

  private static Spot lastName(Span address) {
    int end = pathEnd(address.text());
    int from = address.text().lastIndexOf('/', end - 1) + 1;
    return new FileSpot(address.part(from, end - from));
  }

  private static Optional<String> path(Span address) {
    return decoded(address.text().substring(0, pathEnd(address.text())));
  }

  private static int pathEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '#' || address.charAt(i) == '?') {
        return i;
      }
    }
    return address.length();
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Fix> put(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (ENCODED.indexOf(c) >= 0) {
        out.append('%').append("%02X".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return Optional.of(new Fix(span, out.toString()));
  }
}
