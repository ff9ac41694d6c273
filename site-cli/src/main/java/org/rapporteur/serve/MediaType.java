package org.rapporteur.serve;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What a file is, by the ending of its name, as browsers are told it. */
final class MediaType {
  static final String HTML = "text/html; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";
  static final String SCRIPT = "text/javascript; charset=utf-8";
  static final String STYLES = "text/css; charset=utf-8";
  static final String EVENTS = "text/event-stream; charset=utf-8";

  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          entry("html", HTML),
          entry("htm", HTML),
          entry("txt", TEXT),
          entry("md", "text/markdown; charset=utf-8"),
          entry("css", STYLES),
          entry("js", SCRIPT),
          entry("mjs", SCRIPT),
          entry("csv", "text/csv; charset=utf-8"),
          entry("tsv", "text/tab-separated-values; charset=utf-8"),
          entry("vtt", "text/vtt; charset=utf-8"),
          entry("ics", "text/calendar; charset=utf-8"),
          entry("ttl", "text/turtle; charset=utf-8"),
          entry("json", "application/json; charset=utf-8"),
          entry("jsonld", "application/ld+json; charset=utf-8"),
          entry("geojson", "application/geo+json; charset=utf-8"),
          entry("ndjson", "application/x-ndjson; charset=utf-8"),
          entry("webmanifest", "application/manifest+json; charset=utf-8"),
          entry("xml", "application/xml; charset=utf-8"),
          entry("atom", "application/atom+xml; charset=utf-8"),
          entry("rss", "application/rss+xml; charset=utf-8"),
          entry("svg", "image/svg+xml; charset=utf-8"),
          entry("png", "image/png"),
          entry("jpg", "image/jpeg"),
          entry("jpeg", "image/jpeg"),
          entry("gif", "image/gif"),
          entry("webp", "image/webp"),
          entry("avif", "image/avif"),
          entry("ico", "image/x-icon"),
          entry("woff2", "font/woff2"),
          entry("woff", "font/woff"),
          entry("ttf", "font/ttf"),
          entry("otf", "font/otf"),
          entry("pdf", "application/pdf"),
          entry("epub", "application/epub+zip"),
          entry("zip", "application/zip"),
          entry("mp3", "audio/mpeg"),
          entry("ogg", "audio/ogg"),
          entry("wav", "audio/wav"),
          entry("mp4", "video/mp4"),
          entry("webm", "video/webm"));

  private MediaType() {}

  /** The type of the file of this name. */
  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("_") ? TEXT : BY_ENDING.getOrDefault(ending, UNKNOWN);
  }
}
