package org.rapporteur.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.JsonText;

/**
 * The stream of events by which one open page learns what it should show: the print of what is
 * served at its address now, and what is wrong with the site. The first event comes at once.
 */
final class LiveEvents {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final String PAGE = "path=";

  private final Stage stage;

  LiveEvents(Stage stage) {
    this.stage = stage;
  }

  /** Sends events until the page goes away or the preview ends. */
  void send(HttpExchange exchange) throws IOException {
    String page = page(exchange.getRequestURI());
    exchange.getResponseHeaders().set("Content-Type", MediaType.EVENTS);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      write(out, "retry: 500\n\n");
      follow(page, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(String page, OutputStream out) throws IOException, InterruptedException {
    Snapshot seen = stage.now();
    String sent = event(seen, page);
    write(out, sent);
    while (!stage.isClosed()) {
      seen = stage.other(seen, HEARTBEAT);
      String next = event(seen, page);
      write(out, next.equals(sent) ? ":\n\n" : next);
      sent = next;
    }
  }

  private static String event(Snapshot now, String page) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("edition", now.edition());
    state.put("print", now.print(page));
    if (now.isBare()) {
      state.put("bare", true);
    }
    now.trouble()
        .ifPresentOrElse(
            trouble -> {
              state.put("problems", trouble.problems());
              state.put("fault", trouble.fault());
            },
            () -> warn(now, state));
    return "data: " + JsonText.of(state) + "\n\n";
  }

  /** Warnings are told of the site that is shown, and only while it is the newest. */
  private static void warn(Snapshot now, Map<String, Object> state) {
    if (!now.warnings().isEmpty()) {
      state.put("warnings", now.warnings());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The path of the page that listens, as its browser names it. */
  private static String page(URI asked) {
    return Optional.ofNullable(asked.getQuery())
        .filter(query -> query.startsWith(PAGE))
        .flatMap(query -> RequestPath.of(query.substring(PAGE.length())))
        .map(RequestPath::text)
        .orElse("/");
  }
}
