package org.rapporteur.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.page.Address;

/**
 * Answers requests as the site's future host would, and only those that come from this machine's
 * own browsers and mean this site.
 */
final class SiteHandler implements HttpHandler {
  private final Stage stage;
  private final LiveEvents events;
  private final Live live = Live.load();

  SiteHandler(Stage stage) {
    this.stage = stage;
    this.events = new LiveEvents(stage);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = new Reply(exchange);
      reply
          .header("Cache-Control", "no-cache")
          .header("X-Content-Type-Options", "nosniff")
          .header("Cross-Origin-Resource-Policy", "same-origin");
      Optional<String> host = host(exchange);
      Optional<RequestPath> path = path(exchange.getRequestURI());
      if (host.isEmpty()) {
        reply.words(421, "This preview answers only at localhost and its own port.");
      } else if (path.isEmpty()) {
        reply.words(400, "This is no path within a site.");
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        reply.header("Allow", "GET, HEAD").words(405, "A preview can only be read.");
      } else {
        answer(exchange, reply, host.get(), path.get().text());
      }
    }
  }

  private void answer(HttpExchange exchange, Reply reply, String host, String path)
      throws IOException {
    Snapshot now = stage.now();
    Optional<ServedFile> ours = live.file(path);
    if (path.equals(Live.EVENTS)) {
      events.send(exchange);
    } else if (ours.isPresent()) {
      reply.file(200, path, ours.get());
    } else {
      reply.header("Rapporteur-Edition", String.valueOf(now.edition()));
      show(exchange, reply, now, host, path);
    }
  }

  private static void show(
      HttpExchange exchange, Reply reply, Snapshot now, String host, String path)
      throws IOException {
    switch (now.find(path)) {
      case Finding.Here(int status, String name, ServedFile.Kept file)
          when MediaType.of(name).equals(MediaType.HTML) -> {
        String html = new String(file.bytes(), StandardCharsets.UTF_8);
        String print = now.print(path);
        reply.page(status, print, new LivePage(host).of(html, print));
      }
      case Finding.Here(int status, String name, ServedFile file) -> reply.file(status, name, file);
      case Finding.Folder(String name) -> reply.moved(folder(name, exchange.getRequestURI()));
      case Finding.Nothing _ when now.isBare() -> {
        String print = now.print(path);
        reply.page(503, print, new LivePage(host).of(BarePage.of(now.trouble()), print));
      }
      case Finding.Nothing _ -> reply.words(404, "There is no such page.");
    }
  }

  private static String folder(String name, URI asked) {
    String query = asked.getRawQuery();
    return "/" + new Address(name + "/index.html").absolute() + (query == null ? "" : "?" + query);
  }

  /** The host that was asked for, if it is this machine by one of its own names. */
  private static Optional<String> host(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    if (hosts.size() != 1) {
      return Optional.empty();
    }
    int port = exchange.getLocalAddress().getPort();
    String end = port == 80 ? "" : ":" + port;
    String host = hosts.getFirst().toLowerCase(Locale.ROOT);
    return List.of("localhost" + end, "127.0.0.1" + end, "[::1]" + end).contains(host)
        ? Optional.of(host)
        : Optional.empty();
  }

  /** A request may also name a whole address, as to a proxy; that is not what this server is. */
  private static Optional<RequestPath> path(URI asked) {
    String raw = asked.getRawPath();
    return asked.isAbsolute() || asked.getRawAuthority() != null || raw == null
        ? Optional.empty()
        : RequestPath.of(raw);
  }
}
