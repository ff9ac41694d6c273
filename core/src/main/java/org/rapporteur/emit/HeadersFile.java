package org.rapporteur.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.page.Address;
import org.rapporteur.page.ContentPolicy;

/**
 * {@code _headers}, as Netlify and Cloudflare Pages read it: what browsers may do with the pages,
 * and that the theme's files, named by their content, may be kept for ever. Nothing is said of the
 * others: both hosts have them asked for again each time.
 */
final class HeadersFile implements Output {
  private static final Address PLACE = new Address("_headers");

  @Override
  public boolean yields() {
    return true;
  }

  @Override
  public List<OutputFile> files(Edition edition) {
    return List.of(
        new OutputFile.Made(
            PLACE,
            edition.siteFile(),
            _ -> Optional.of(text(edition).getBytes(StandardCharsets.UTF_8))));
  }

  private static String text(Edition edition) {
    String base = edition.plan().basePath();
    StringBuilder out = new StringBuilder(base).append("*\n");
    header(out, "Content-Security-Policy", ContentPolicy.OF_HEADER);
    header(out, "X-Content-Type-Options", "nosniff");
    header(out, "Referrer-Policy", "no-referrer");
    header(out, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    for (String asset : edition.templates().assets().keySet()) {
      out.append(base).append(asset).append('\n');
      header(out, "Cache-Control", "public, max-age=31536000, immutable");
    }
    return out.toString();
  }

  private static void header(StringBuilder out, String name, String value) {
    out.append("  ").append(name).append(": ").append(value).append('\n');
  }
}
