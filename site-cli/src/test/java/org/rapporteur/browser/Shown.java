package org.rapporteur.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.rapporteur.BuiltSite;
import org.rapporteur.build.BuildRequest;

/**
 * A site as its readers reach it: on a host below a path, and from the disk.
 *
 * @param web the site built for the host
 * @param disk the site built to be looked at
 */
record Shown(Host host, BuiltSite web, BuiltSite disk) {
  /** Builds a site both ways and serves it. */
  static Shown of(Path site, Path work) throws IOException {
    Path folder = work.resolve("web");
    Host host = Host.of(folder, "/talks/sub/");
    BuiltSite web =
        BuiltSite.of(
            new BuildRequest(site, Optional.of(folder), Optional.of(host.address().toString()), 2));
    return new Shown(host, web, BuiltSite.of(site, work.resolve("disk")));
  }

  /** A page's address on the host, by its file. */
  URI onHost(String file) {
    try {
      String path = file.replaceFirst("(^|/)index\\.html$", "$1");
      return host.address().resolve(new URI(null, null, path, null).toASCIIString());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  /** A page's address on the disk, by its file. */
  URI onDisk(String file) {
    return disk.folder().resolve(file).toUri();
  }

  /** One page of each kind, by file: the one with most in it. */
  List<String> kinds() throws IOException {
    Map<String, String> largest = new TreeMap<>();
    for (String file : web.pages()) {
      Document page = web.page(file);
      if (page.select("meta[http-equiv=refresh]").isEmpty()) {
        largest.merge(page.body().className(), file, this::larger);
      }
    }
    return List.copyOf(largest.values());
  }

  private String larger(String one, String other) {
    return size(one) >= size(other) ? one : other;
  }

  private long size(String file) {
    return web.folder().resolve(file).toFile().length();
  }
}
