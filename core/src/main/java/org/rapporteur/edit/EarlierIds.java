package org.rapporteur.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.Span;

/**
 * The {@code redirect-from} of a page that gets another id: the old one is added, and the new one,
 * if the page had it before, is taken out.
 */
final class EarlierIds {
  private static final String FIELD = "redirect-from";
  private static final Pattern KEY =
      Pattern.compile("(?m)^(['\"]?)" + FIELD + "\\1[ \\t]*:[ \\t]*(\\[[ \\t]*])?[ \\t]*$");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_ ./-]*");

  private final Entity page;
  private final EntityId next;
  private final SourceFile file;
  private final List<Claim> claims;

  EarlierIds(Entity page, EntityId next) {
    this.page = page;
    this.next = next;
    this.file = page.span().file();
    this.claims = page.claims(FIELD);
  }

  /** The old id as it stands there: {@code folder/id}. */
  String entry() {
    return page.type().folder().orElse(page.id().type()) + "/" + page.id().slug();
  }

  /** Whether the old address is another than the new one to every host. */
  boolean isNeeded() {
    return !Names.fold(page.id().slug()).equals(Names.fold(next.slug()));
  }

  /** The edit of the page's front matter; empty if it says so already. */
  Optional<Fix> fix() {
    if (!isNeeded()) {
      return Optional.empty();
    }
    if (claims.isEmpty()) {
      return Optional.of(added());
    }
    List<String> kept = new ArrayList<>();
    for (Claim claim : claims) {
      String raw = claim.span().text();
      if (!slug(raw).equals(next.slug())) {
        kept.add(raw);
      }
    }
    boolean there = kept.stream().anyMatch(raw -> slug(raw).equals(page.id().slug()));
    boolean all = kept.size() == claims.size();
    if (there && all) {
      return Optional.empty();
    }
    return Optional.of(all ? appended() : rewritten(kept, there));
  }

  private static String slug(String raw) {
    String bare = raw.replaceAll("^['\"]|['\"]$", "").replace("''", "'");
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  /** The field, in a page that has none, as the last of its front matter. */
  private Fix added() {
    String text = file.text();
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String line = FIELD + ": [" + written(entry()) + "]" + end;
    if (text.isBlank()) {
      return new Fix(file.span(0, 0), "---" + end + line + "---" + end);
    }
    Matcher fence = Pattern.compile("(?m)^---[ \\t]*\\r?$").matcher(text);
    boolean opened = fence.find();
    boolean closed = opened && fence.find();
    Matcher blank = KEY.matcher(text);
    if (closed && blank.find() && blank.start() < fence.start()) {
      return new Fix(file.span(blank.start(), blank.end()), FIELD + ": [" + written(entry()) + "]");
    }
    int at = closed ? fence.start() : 0;
    return new Fix(file.span(at, at), line);
  }

  /** One more entry, in the form the others have. */
  private Fix appended() {
    Span last = claims.getLast().span();
    String text = file.text();
    int lineStart = text.lastIndexOf('\n', last.start() - 1) + 1;
    String before = text.substring(lineStart, last.start());
    if (before.matches("[ \\t]*-[ \\t]+")) {
      int lineEnd = last.end();
      while (lineEnd < text.length() && "\r\n".indexOf(text.charAt(lineEnd)) < 0) {
        lineEnd++;
      }
      String end = text.startsWith("\r\n", lineEnd) ? "\r\n" : "\n";
      return new Fix(file.span(lineEnd, lineEnd), end + before + written(entry()));
    }
    boolean single =
        claims.size() == 1 && before.matches("['\"]?" + FIELD + "['\"]?[ \\t]*:[ \\t]*");
    return single
        ? new Fix(last, "[" + listed(last.text()) + ", " + written(entry()) + "]")
        : new Fix(file.span(last.end(), last.end()), ", " + written(entry()));
  }

  /** All entries anew, where one must go. */
  private Fix rewritten(List<String> kept, boolean there) {
    List<String> entries = new ArrayList<>(kept);
    if (!there) {
      entries.add(written(entry()));
    }
    String value =
        entries.stream().map(EarlierIds::listed).collect(Collectors.joining(", ", "[", "]"));
    String text = file.text();
    Span first = claims.getFirst().span();
    Span last = claims.getLast().span();
    int colon = text.lastIndexOf(FIELD, first.start()) + FIELD.length();
    int from = text.indexOf(':', colon) + 1;
    int to = last.end();
    Matcher rest = Pattern.compile("[\\s,]*]").matcher(text).region(to, text.length());
    if (text.substring(from, first.start()).contains("[") && rest.lookingAt()) {
      to = rest.end();
    }
    return new Fix(file.span(from, to), " " + value);
  }

  private static String listed(String raw) {
    return raw.startsWith("'") || raw.startsWith("\"") || PLAIN.matcher(raw).matches()
        ? raw
        : written(raw);
  }

  private static String written(String path) {
    return PLAIN.matcher(path).matches() && !path.endsWith(" ")
        ? path
        : "'" + path.replace("'", "''") + "'";
  }
}
