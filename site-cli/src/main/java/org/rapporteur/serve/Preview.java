package org.rapporteur.serve;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.SiteBuild;

/**
 * A site that is served from memory while it is written. It is made as strictly as a build makes
 * it; a state with mistakes is never shown, and neither is a half of one. Only a page whose words
 * were just written goes ahead of the rest, if nothing is wrong on it; what the rest has against it
 * takes it back.
 */
public final class Preview implements AutoCloseable {
  private final Loopback loopback;
  private final Watch watch;
  private final Thread rebuilds;
  private final Stage stage;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Preview(Loopback loopback, Watch watch, Thread rebuilds, Stage stage) {
    this.loopback = loopback;
    this.watch = watch;
    this.rebuilds = rebuilds;
    this.stage = stage;
  }

  /**
   * Takes the port, makes the site for the first time and serves what came of it.
   *
   * @throws java.net.SocketException where the port cannot be had
   * @throws IOException where the folder cannot be watched
   */
  public static Preview open(BuildRequest asked, Port port, SiteBuild build, Witness witness)
      throws IOException, InterruptedException {
    Loopback loopback = Loopback.at(port);
    Changes changes = new Changes();
    Watch watch;
    try {
      watch = Watch.of(asked.site().toRealPath(), changes);
    } catch (IOException e) {
      loopback.close();
      throw e;
    }
    Stage stage = new Stage();
    Optional<String> url = Optional.of(address(loopback.port()).toString());
    BuildRequest request =
        new BuildRequest(asked.site(), Optional.empty(), url, asked.jobs(), asked.audience());
    Rebuilds rebuilds = new Rebuilds(build, request, changes, watch, stage, witness);
    Thread thread = Thread.ofPlatform().name("rebuilds").daemon().unstarted(rebuilds);
    Preview preview = new Preview(loopback, watch, thread, stage);
    try {
      rebuilds.first();
    } catch (InterruptedException e) {
      preview.close();
      throw e;
    }
    loopback.start(new SiteHandler(stage));
    thread.start();
    return preview;
  }

  /** Where the front page is. */
  public URI address() {
    return address(loopback.port());
  }

  /** Waits until the preview is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Stops serving, frees the port and ends the watch. */
  @Override
  public void close() throws IOException {
    stage.close();
    loopback.close();
    rebuilds.interrupt();
    watch.close();
    closed.countDown();
  }

  private static URI address(int port) {
    return URI.create("http://localhost" + (port == 80 ? "" : ":" + port) + "/");
  }
}
