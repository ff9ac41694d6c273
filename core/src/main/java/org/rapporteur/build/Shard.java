package org.rapporteur.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several shares of a site's files, so that as many machines can each make one. Each reads
 * and checks the whole site; the files of all shares together are those of the site.
 *
 * @param number which share it is, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {
  /** Everything. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

  /** A share as it is written, {@code 2/8}; none if it is written otherwise, or there is none. */
  public static Optional<Shard> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
            .filter(shard -> shard.number <= shard.of)
        : Optional.empty();
  }

  /** Whether it is everything. */
  boolean isWhole() {
    return of == 1;
  }

  /** Every so many of the items, beginning with its own number: neighbours cost alike. */
  <T> List<T> share(List<T> all) {
    if (of == 1) {
      return all;
    }
    List<T> share = new ArrayList<>(all.size() / of + 1);
    for (int i = number - 1; i < all.size(); i += of) {
      share.add(all.get(i));
    }
    return share;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
