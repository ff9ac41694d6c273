package org.rapporteur.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers, and to whom. */
@Timeout(120)
class SiteHandlerTest {
  @TempDir private Path folder;
  private Workshop workshop;

  @BeforeEach
  void open() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    Workshop.furnish(site);
    Workshop.write(site, "people/Ömer Ş.md", Workshop.page("Ömer", "Text."));
    Workshop.write(folder, "secret.txt", "secret");
    workshop = Workshop.of(site);
  }

  @AfterEach
  void close() throws IOException {
    workshop.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                       | text/html; charset=utf-8        | <title>The talks</title>
          /people/anna/           | text/html; charset=utf-8        | She leads.
          /people/anna/index.html | text/html; charset=utf-8        | She leads.
          /people/anna/index.json | application/json; charset=utf-8 | "title": "Anna"
          /note.txt               | text/plain; charset=utf-8       | A note.
          """)
  void answersAsTheSitesHostWould(String path, String type, String text) throws Exception {
    HttpResponse<String> answer = workshop.get(path);
    assertEquals(200, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains(text), answer.body());
    assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void linksFoldersAsInProduction() throws Exception {
    assertTrue(workshop.text("/").contains("href=\"people/\""), workshop.text("/"));
  }

  @Test
  void leadsFromAFolderWithoutSlashToTheOneWith() throws Exception {
    HttpResponse<String> answer = workshop.get("/people?a=b");
    assertEquals(301, answer.statusCode());
    assertEquals("/people/?a=b", answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void findsNamesInAnyScript() throws Exception {
    String address =
        workshop
            .text("/people/")
            .lines()
            .filter(line -> line.contains(">Ömer<"))
            .findFirst()
            .orElseThrow()
            .replaceFirst(".*href=\"([^\"]*)\".*", "$1");
    assertTrue(address.contains("%"), address);
    assertEquals(200, workshop.get("/people/" + address).statusCode());
  }

  @Test
  void answersWithTheSitesOwnPageWhereThereIsNone() throws Exception {
    HttpResponse<String> answer = workshop.get("/people/nobody/");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("Page not found"), answer.body());
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    HttpResponse<String> whole = workshop.get("/note.txt");
    HttpResponse<String> head = workshop.send("HEAD", "/note.txt");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(whole.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    assertEquals("8", head.headers().firstValue("Content-Length").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people/anna/", "/note.txt", "/people/anna/index.json"})
  void sparesABrowserWhatItHas(String path) throws Exception {
    String tag = workshop.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = workshop.get(path, "If-None-Match", "\"other\", W/" + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, workshop.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void canOnlyBeRead(String method) throws Exception {
    HttpResponse<String> answer = workshop.send(method, "/");
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/people/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/people/%2E./x",
        "/.%2e%2fsecret.txt",
        "/./note.txt",
        "/people%5canna",
        "/note.txt%00",
        "/note%0d%0aX-Evil:%20yes",
        "/%ff",
        "/%c0%ae%c0%ae/secret.txt",
        "/%2",
        "/%zz",
        "http://localhost/note.txt",
        "//localhost/note.txt",
      })
  void refusesWhatIsNoPathWithinTheSite(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:PORT\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertFalse(answer.contains("secret"), answer);
  }

  @Test
  void decodesAPathOnce() throws IOException {
    String answer = raw("GET /%252e%252e/secret.txt HTTP/1.1\r\nHost: localhost:PORT\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:PORT", "LocalHost:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
  void answersToThisMachinesNames(String host) throws IOException {
    String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example:PORT",
        "Host: localhost",
        "Host: localhost:1",
        "Host: localhost.evil.example:PORT",
        "Host: 127.0.0.1.:PORT",
        "Host: user@localhost:PORT",
        "Host:",
        "X: y",
        "Host: localhost:PORT\r\nHost: evil.example",
      })
  void refusesForeignHosts(String header) throws IOException {
    for (String path : new String[] {"/", "/_live/events", "/_live/live.js"}) {
      String answer = raw("GET " + path + " HTTP/1.1\r\n" + header + "\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 421 ") || answer.startsWith("HTTP/1.1 400 "), answer);
    }
  }

  @Test
  void isReachedFromThisMachineAlone() throws IOException {
    for (InetAddress address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
      if (!address.isLoopbackAddress()) {
        assertFalse(isOpen(address), address.toString());
      }
    }
  }

  @Test
  void allowsAPageItsScriptAndNoOther() throws Exception {
    String page = workshop.text("/people/anna/");
    String host = "http://127.0.0.1:" + workshop.port();
    assertTrue(page.contains("; script-src " + host + "/_live/live.js"), page);
    assertTrue(page.contains("; connect-src 'self' " + host + "/_live/; "), page);
    assertEquals(1, page.split("<script", -1).length - 1);
    assertEquals(200, workshop.get("/_live/live.js").statusCode());
    assertEquals(200, workshop.get("/_live/live.css").statusCode());
    assertEquals(404, workshop.get("/_live/other").statusCode());
  }

  private boolean isOpen(InetAddress address) {
    try (Socket socket = new Socket(address, workshop.port())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Sends a request as it is written, without what a browser would mend, and reads the answer. */
  private String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", workshop.port())) {
      String request =
          head.replace("PORT", String.valueOf(workshop.port())) + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
