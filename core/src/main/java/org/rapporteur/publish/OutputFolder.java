package org.rapporteur.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.source.WholeFile;

/**
 * A folder that a site is published to. Only a folder that is empty, missing or marked as ours is
 * touched. Beside it, for the time of a build, stand {@code .NAME.lock}, {@code .NAME.next} and
 * {@code .NAME.old}, a page alone, {@code .NAME.page}, and where the system cannot exchange two
 * folders, {@code .NAME.journal}.
 */
public final class OutputFolder {
  /** The file that marks a folder as made by Rapporteur. */
  public static final String MARKER = ".rapporteur";

  private final Path out;
  private final Supplier<Optional<NativeSwap>> swap;
  private final Consumer<Step> steps;

  OutputFolder(Path out, Supplier<Optional<NativeSwap>> swap, Consumer<Step> steps) {
    this.out = out;
    this.swap = swap;
    this.steps = steps;
  }

  public static OutputFolder at(Path out) {
    return new OutputFolder(out, NativeSwap::ofThisSystem, step -> {});
  }

  /** Why this folder cannot take the site that is read from the given folder, if it cannot. */
  public Optional<Refusal> refusal(Path siteFolder) throws IOException {
    Optional<Path> real = realPath(out);
    if (real.isPresent() && overlap(real.get(), siteFolder.toRealPath())) {
      return Optional.of(Refusal.Reason.OVERLAPS_SITE.of(out));
    }
    return refusal(real);
  }

  /**
   * Begins a new generation, after finishing or clearing away what a build that died left behind.
   *
   * @throws OutputBusy where another build is at work on this folder
   */
  public Generation open() throws IOException {
    Path real = writable();
    Files.createDirectories(parentOf(real));
    FolderLock lock = FolderLock.take(Exchange.beside(real, "lock"), out);
    try {
      steps.accept(Step.LOCKED);
      writable(); // again: what the build before us left is seen only under the lock
      Exchange exchange = new Exchange(real, swap, steps);
      exchange.recover();
      steps.accept(Step.RECOVERED);
      return Generation.begin(exchange, lock);
    } catch (Throwable e) {
      try {
        lock.close();
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  /** Whether a published file holds these bytes. */
  public boolean holds(String path, byte[] bytes) throws IOException {
    Path file = out.resolve(path);
    return Files.isRegularFile(file, NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(bytes, Files.readAllBytes(file));
  }

  /**
   * Puts other bytes in the place of one published file, in one step; everything else stays as it
   * is. For a site of which no more than that has changed.
   *
   * @return the stamp of the new file; empty, and nothing was done, if the old one is not the file
   *     of the given stamp
   * @throws OutputBusy where another build is at work on this folder
   */
  public Optional<Stamp> replace(String path, Stamp known, byte[] bytes) throws IOException {
    Path real = writable();
    FolderLock lock = FolderLock.take(Exchange.beside(real, "lock"), out);
    try (lock) {
      steps.accept(Step.LOCKED);
      Exchange exchange = new Exchange(writable(), swap, steps);
      exchange.recover();
      steps.accept(Step.RECOVERED);
      Path file = real.resolve(path);
      if (!known.equals(Stamp.of(file))) {
        return Optional.empty();
      }
      Files.deleteIfExists(exchange.page());
      WholeFile.create(exchange.page(), bytes);
      steps.accept(Step.FILE_PLACED);
      Files.move(exchange.page(), file, ATOMIC_MOVE, REPLACE_EXISTING);
      steps.accept(Step.EXCHANGED);
      return Optional.of(Stamp.of(file));
    }
  }

  /**
   * The files of the published site by relative path, with “/”; none if there is no site, if it
   * holds folders that no file is in, or if a build that died left something to clear away.
   */
  public Map<String, Stamp> files() throws IOException {
    Optional<Path> real = realPath(out);
    if (real.isEmpty() || !Files.isRegularFile(real.get().resolve(MARKER), NOFOLLOW_LINKS)) {
      return Map.of();
    }
    Tree tree = Tree.of(real.get());
    Exchange exchange = new Exchange(real.get(), swap, steps);
    return exchange.isSettled() && tree.hasNoEmptyFolder() ? tree.files() : Map.of();
  }

  /** The path of a file beside the folder, for what is to be known of it: {@code .NAME.ROLE}. */
  public Path beside(String role) throws IOException {
    return Exchange.beside(realPath(out).orElse(out), role);
  }

  private Path writable() throws IOException {
    Optional<Path> real = realPath(out);
    Optional<Refusal> refusal = refusal(real);
    if (refusal.isPresent()) {
      throw new IOException(refusal.get().sentence());
    }
    return real.orElseThrow();
  }

  private Optional<Refusal> refusal(Optional<Path> found) throws IOException {
    if (found.isEmpty()) {
      return Optional.of(Refusal.Reason.BROKEN_LINK.of(out));
    }
    Path real = found.get();
    if (real.getParent() == null || isHome(real)) {
      return Optional.of(Refusal.Reason.ROOT_OR_HOME.of(out));
    }
    Path there = real;
    while (!Files.exists(there, NOFOLLOW_LINKS)) {
      there = parentOf(there);
    }
    if (!Files.isDirectory(there)) {
      return Optional.of(Refusal.Reason.NOT_A_FOLDER.of(out));
    }
    if (!there.equals(real)) {
      return Optional.empty();
    }
    if (!Files.getFileStore(real).equals(Files.getFileStore(parentOf(real)))) {
      return Optional.of(Refusal.Reason.MOUNT_POINT.of(out));
    }
    return isOurs(real) ? Optional.empty() : Optional.of(Refusal.Reason.NOT_OURS.of(out));
  }

  private static boolean isHome(Path real) throws IOException {
    Path home = Path.of(System.getProperty("user.home", "?")); // may name no folder
    return Files.exists(real) && Files.exists(home) && Files.isSameFile(real, home);
  }

  /** Whether the folder may be emptied: it bears our mark, or there is nothing in it. */
  static boolean isOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty()
          || Files.isRegularFile(folder.resolve(MARKER), NOFOLLOW_LINKS);
    }
  }

  /** Inside the site, only what begins with “_” or “.” is not read as content. */
  private static boolean overlap(Path out, Path site) {
    if (site.startsWith(out)) {
      return true;
    }
    if (!out.startsWith(site)) {
      return false;
    }
    String first = site.relativize(out).getName(0).toString();
    return !first.startsWith("_") && !first.startsWith(".");
  }

  /** The path with all links resolved, also where its end does not exist; empty on a dead link. */
  private static Optional<Path> realPath(Path path) throws IOException {
    Path whole = path.toAbsolutePath();
    Path there = whole;
    while (!Files.exists(there, NOFOLLOW_LINKS)) {
      there = parentOf(there);
    }
    Path real;
    try {
      real = there.toRealPath();
    } catch (FileSystemException e) {
      if (Files.isSymbolicLink(there) && !(e instanceof AccessDeniedException)) {
        return Optional.empty(); // dead, or in a loop, for which there is no exception of its own
      }
      throw e;
    }
    if (there.equals(whole)) {
      return Optional.of(real);
    }
    Path missing = whole.subpath(there.getNameCount(), whole.getNameCount());
    Path found = real.resolve(missing).normalize();
    // A “..” after what is missing may lead back to what is there, and so to a link.
    return missing.equals(missing.normalize()) ? Optional.of(found) : realPath(found);
  }

  private static Path parentOf(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new NoSuchFileException(path.toString());
    }
    return parent;
  }
}
