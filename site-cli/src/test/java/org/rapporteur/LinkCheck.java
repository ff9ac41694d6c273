package org.rapporteur;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a built site to its file and to the place in it. */
record LinkCheck(BuiltSite site, Map<String, Document> pages) {
  private static final String SCHEME = "site";

  static LinkCheck of(BuiltSite site) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (String path : site.pages()) {
      pages.put(path, site.page(path));
    }
    return new LinkCheck(site, pages);
  }

  /** The links that lead nowhere, with their pages. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    pages.forEach((path, page) -> {
      for (Element element : page.select("[href], [src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        fault(path, address).ifPresent(fault -> broken.add(path + ": " + address + fault));
      }
    });
    return broken;
  }

  /** What is wrong with an address on a page; addresses of other sites are not followed. */
  Optional<String> fault(String from, String address) {
    URI target = resolve(from, address);
    if (!SCHEME.equals(target.getScheme())) {
      return Optional.empty();
    }
    String path = target.getPath().substring(1);
    if (!Files.isRegularFile(site.folder().resolve(path))) {
      return Optional.of(" leads to no file");
    }
    String fragment = target.getFragment();
    Document page = pages.get(path);
    return fragment == null || (page != null && page.getElementById(fragment) != null)
        ? Optional.empty()
        : Optional.of(" leads to no place in its page");
  }

  /** An address as seen from a page. */
  static URI resolve(String from, String address) {
    try {
      return new URI(SCHEME, "", "/" + from, null).resolve(address);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(from, e);
    }
  }
}
