package org.rapporteur.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A static host: a folder under a path, with the headers its {@code _headers} asks for, index.html
 * for a folder, and 404.html for what is not there.
 */
final class Host implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String prefix;
  private final Path folder;

  private Host(HttpServer server, String prefix, Path folder) {
    this.server = server;
    this.prefix = prefix;
    this.folder = folder;
  }

  /** Serves a folder, which may be filled later, at a free port under a path. */
  static Host of(Path folder, String prefix) throws IOException {
    InetSocketAddress free = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
    Host host = new Host(HttpServer.create(free, 0), prefix, folder);
    host.server.createContext("/", host::answer);
    host.server.setExecutor(host.threads);
    host.server.start();
    return host;
  }

  /** The address the folder stands at. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = file(path);
      boolean found = Files.isRegularFile(file);
      if (!found) {
        file = folder.resolve("404.html");
      }
      for (String[] header : headers(path)) {
        exchange.getResponseHeaders().set(header[0], header[1]);
      }
      String ending = file.toString().replaceFirst(".*\\.", "");
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Path file(String path) {
    if (!path.startsWith(prefix)) {
      return folder.resolve("absent");
    }
    Path file = folder.resolve(path.substring(prefix.length()));
    return path.endsWith("/") ? file.resolve("index.html") : file;
  }

  /** The headers of a path, as the rules of {@code _headers} have them. */
  private List<String[]> headers(String path) throws IOException {
    List<String[]> headers = new ArrayList<>();
    boolean meant = false;
    for (String line : Files.readAllLines(folder.resolve("_headers"))) {
      if (line.startsWith(" ")) {
        if (meant) {
          headers.add(line.strip().split(": ", 2));
        }
      } else {
        meant =
            line.endsWith("*")
                ? path.startsWith(line.substring(0, line.length() - 1))
                : path.equals(line);
      }
    }
    return headers;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
