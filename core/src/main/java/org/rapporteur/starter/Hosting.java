package org.rapporteur.starter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place where a site can be published, with the files that do it. */
public enum Hosting {
  GITHUB_PAGES(
      "github-pages", "publish.sh puts the site on GitHub Pages; its first lines say how."),
  GITLAB_PAGES(
      "gitlab-pages", "publish.sh puts the site on GitLab Pages; its first lines say how."),
  NETLIFY("netlify", "publish.sh hands the site to Netlify; its first lines say how."),
  CLOUDFLARE_PAGES(
      "cloudflare-pages", "publish.sh hands the site to Cloudflare; its first lines say how."),
  S3("s3", "publish.sh copies the site to a bucket; its first lines say how."),
  NGINX("nginx", "publish.sh copies the site to your server; nginx.conf serves it there."),
  NONE("none", "");

  private final String word;
  private final String advice;

  Hosting(String word, String advice) {
    this.word = word;
    this.advice = advice;
  }

  /** The word for it on the command line. */
  public String word() {
    return word;
  }

  /** What to know of its files, in a sentence; nothing if there are none. */
  public String advice() {
    return advice;
  }

  /** The place of this word. */
  public static Optional<Hosting> of(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Stream.of(values()).map(Hosting::word).toList();
  }
}
