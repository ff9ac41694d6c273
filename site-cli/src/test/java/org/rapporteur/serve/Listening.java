package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open page's end of the stream of events. */
final class Listening implements AutoCloseable {
  private final Stream<String> lines;
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();

  private Listening(Stream<String> lines) {
    this.lines = lines;
  }

  static Listening to(HttpClient browser, int port, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/_live/events?path=" + path);
    HttpResponse<Stream<String>> answer =
        browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines());
    assertEquals(200, answer.statusCode());
    Listening listening = new Listening(answer.body());
    Thread.ofVirtual().start(listening::read);
    return listening;
  }

  /** The next event; within a minute there must be one. */
  JsonNode next() throws InterruptedException {
    JsonNode event = events.poll(1, TimeUnit.MINUTES);
    if (event == null) {
      throw new AssertionError("no event came");
    }
    return event;
  }

  private void read() {
    try {
      lines
          .filter(line -> line.startsWith("data: "))
          .forEach(line -> events.add(JsonMapper.shared().readTree(line.substring(6))));
    } catch (RuntimeException e) {
      // The preview was closed.
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
