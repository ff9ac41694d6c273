package org.rapporteur.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.source.SourceFile;
import org.rapporteur.templates.FreemarkerTemplates;
import org.rapporteur.view.Templates;

/** A small site in a folder, its preview, and a browser to look at it. */
final class Workshop implements AutoCloseable {
  private final Path site;
  private final Preview preview;
  private final HttpClient browser =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  final Heard heard = new Heard();

  private Workshop(Path site, Function<List<SourceFile>, Templates> theme)
      throws IOException, InterruptedException {
    this.site = site;
    this.preview =
        Preview.open(
            new BuildRequest(site, Optional.empty(), Optional.empty(), 2),
            new Port.Exactly(0),
            new SiteBuild(theme),
            heard);
  }

  /** The preview of whatever is in the folder. */
  static Workshop of(Path site) throws IOException, InterruptedException {
    return new Workshop(site, FreemarkerTemplates::of);
  }

  /** The same with another theme. */
  static Workshop of(Path site, Function<List<SourceFile>, Templates> theme)
      throws IOException, InterruptedException {
    return new Workshop(site, theme);
  }

  /** Writes the site that most tests begin with. */
  static void furnish(Path site) throws IOException {
    write(site, "site.yaml", "title: The talks\n");
    write(site, "people/anna.md", page("Anna", "She leads."));
    write(site, "briefs/first.md", page("The first day", "Led by [[anna]]."));
    write(site, "static/note.txt", "A note.\n");
  }

  static String page(String title, String text) {
    return "---\ntitle: " + title + "\n---\n" + text + "\n";
  }

  static void write(Path site, String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void write(String name, String text) throws IOException {
    write(site, name, text);
  }

  /** Saves as careful editors do: to another file first. */
  void save(String name, String text) throws IOException {
    Path other = site.resolve(name + ".tmp");
    Files.writeString(other, text);
    Files.move(other, site.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  Path path(String name) {
    return site.resolve(name);
  }

  int port() {
    return preview.address().getPort();
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    return browser.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }

  /** The text of a page. */
  String text(String path) throws IOException, InterruptedException {
    return get(path).body();
  }

  /** What an open page is told. */
  Listening listen(String path) throws IOException, InterruptedException {
    return Listening.to(browser, port(), path);
  }

  @Override
  public void close() throws IOException {
    preview.close();
    browser.shutdownNow();
  }
}
