package org.rapporteur.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The answer to one request, which may ask for the head alone, or for nothing it has already. */
record Reply(HttpExchange exchange) {
  private static final int NOT_MODIFIED = 304;

  /** Answers with a few words. */
  void words(int status, String words) throws IOException {
    header("Content-Type", MediaType.TEXT);
    body(status, (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Sends elsewhere. */
  void moved(String location) throws IOException {
    header("Location", location);
    words(301, "This page is at " + location);
  }

  /** Answers with a page. */
  void page(int status, String print, String html) throws IOException {
    header("Content-Type", MediaType.HTML);
    if (!isKnown(status, print)) {
      body(status, html.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Answers with a file as it is. */
  void file(int status, String name, ServedFile file) throws IOException {
    header("Content-Type", MediaType.of(name));
    if (isKnown(status, file.print())) {
      return;
    }
    try (InputStream bytes = file.open()) {
      long length = file.length();
      if (head(status, length)) {
        try (OutputStream out = exchange.getResponseBody()) {
          bytes.transferTo(out);
        }
      }
    }
  }

  /** Adds what else is to be said. */
  Reply header(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
    return this;
  }

  /** Tells the print, and whether the browser need not be sent what bears it, as it has it. */
  private boolean isKnown(int status, String print) throws IOException {
    String tag = '"' + print + '"';
    header("ETag", tag);
    if (status != 200 || !has(tag)) {
      return false;
    }
    exchange.sendResponseHeaders(NOT_MODIFIED, -1);
    return true;
  }

  private boolean has(String tag) {
    Headers asked = exchange.getRequestHeaders();
    return asked.getOrDefault("If-None-Match", List.of()).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private void body(int status, byte[] bytes) throws IOException {
    if (head(status, bytes.length)) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }

  /** Sends the head of the answer; whether the body is to follow. */
  private boolean head(int status, long length) throws IOException {
    boolean headOnly = exchange.getRequestMethod().equals("HEAD");
    if (headOnly) {
      header("Content-Length", String.valueOf(length));
    }
    exchange.sendResponseHeaders(status, headOnly || length == 0 ? -1 : length);
    return !headOnly && length > 0;
  }
}
