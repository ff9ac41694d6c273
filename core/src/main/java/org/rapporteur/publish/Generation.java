package org.rapporteur.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site's next generation while it is being written, beside the published one. Files that are as
 * they were are not written again but linked. Closing it unpublished leaves the old site as it was.
 */
public final class Generation implements AutoCloseable {
  private static final String MARKER_TEXT =
      """
      This folder was made by Rapporteur. Each build replaces all of it; what is put here by hand is
      deleted. Without this file, Rapporteur does not write to the folder again.
      """;

  private enum State {
    OPEN,
    FAILED,
    PUBLISHED,
    CLOSED
  }

  private final Exchange exchange;
  private final Path next;
  private final FolderLock lock;
  private final Tree old;
  private final Map<String, Placed> placed = new ConcurrentHashMap<>();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private volatile State state = State.OPEN;

  /** What the disk failed with, which is what every later file fails with. */
  private volatile Optional<IOException> failure = Optional.empty();

  /** A file of this generation: its stamp, and whether it is as it was. */
  private record Placed(Stamp stamp, boolean isKept) {
    static final Placed NOT_YET = new Placed(Stamp.NONE, false);
  }

  private Generation(Exchange exchange, FolderLock lock, Tree old) {
    this.exchange = exchange;
    this.next = exchange.next();
    this.lock = lock;
    this.old = old;
  }

  static Generation begin(Exchange exchange, FolderLock lock) throws IOException {
    Path out = exchange.out();
    Path next = Files.createDirectory(exchange.next());
    try {
      boolean replaces = Files.exists(out);
      if (replaces && Files.getFileAttributeView(out, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(out));
      }
      Tree old = replaces ? Tree.of(out) : Tree.empty();
      Generation generation = new Generation(exchange, lock, old);
      generation.place(OutputFolder.MARKER, Content.of(MARKER_TEXT.getBytes(UTF_8)));
      exchange.steps().accept(Step.OPENED);
      return generation;
    } catch (IOException e) {
      exchange.removeNext();
      throw e;
    }
  }

  /** Adds a file. The path is relative, with “/”; any thread may call. */
  public void write(String relativePath, byte[] content) throws IOException {
    place(relativePath, Content.of(content));
  }

  /** Adds a file with the bytes of another. The path is relative, with “/”; any thread may call. */
  public void copy(String relativePath, Path from) throws IOException {
    place(relativePath, Content.of(from));
  }

  /**
   * Adds a file as the published site has it, if that is still the file of this stamp: nothing is
   * read or written. Any thread may call.
   *
   * @return whether it was added
   */
  public boolean keep(String relativePath, Stamp known) throws IOException {
    if (!known.equals(old.files().get(relativePath))) {
      return false;
    }
    place(relativePath, Content.kept(known));
    return true;
  }

  /** Puts this generation in the old one's place, or leaves the old one if nothing differs. */
  public Published publish() throws IOException {
    requireOpen();
    exchange.steps().accept(Step.COMPLETE);
    if (isAsBefore()) {
      exchange.removeNext();
      placed.replaceAll(
          (path, file) -> new Placed(old.files().getOrDefault(path, file.stamp()), true));
    } else {
      exchange.run();
    }
    state = State.PUBLISHED;
    placed.remove(OutputFolder.MARKER);
    int kept = (int) placed.values().stream().filter(Placed::isKept).count();
    int removed =
        (int)
            old.files().keySet().stream()
                .filter(path -> !path.equals(OutputFolder.MARKER) && !placed.containsKey(path))
                .count();
    return new Published(placed.size() - kept, kept, removed, exchange.removeReplaced());
  }

  private boolean isAsBefore() {
    return old.files().keySet().equals(placed.keySet())
        && old.folders().equals(folders)
        && placed.values().stream().allMatch(Placed::isKept);
  }

  /** The stamps of the published files, without our mark, by path. */
  public Map<String, Stamp> stamps() {
    Map<String, Stamp> stamps = HashMap.newHashMap(placed.size());
    placed.forEach((path, file) -> stamps.put(path, file.stamp()));
    return stamps;
  }

  /** Ends the build: what was not published is deleted, and others may write the folder again. */
  @Override
  public void close() throws IOException {
    if (state == State.CLOSED) {
      return;
    }
    boolean abandoned = state != State.PUBLISHED;
    state = State.CLOSED;
    try (lock) {
      if (abandoned && !exchange.isPending()) {
        exchange.removeNext();
      }
    }
  }

  private void place(String path, Content content) throws IOException {
    Optional<IOException> failed = failure;
    if (failed.isPresent()) {
      throw failed.get();
    }
    requireOpen();
    requireInside(path);
    if (placed.putIfAbsent(path, Placed.NOT_YET) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
    try {
      makeFolders(path);
      Path target = next.resolve(path);
      Path before = exchange.out().resolve(path);
      boolean sameSize = old.files().getOrDefault(path, Stamp.NONE).size() == content.size();
      boolean isKept = sameSize && content.equalTo(before);
      if (isKept) {
        link(before, target);
      } else {
        content.write(target);
      }
      placed.put(path, new Placed(Stamp.of(target), isKept));
    } catch (IOException e) {
      IOException named = e instanceof FileSystemException ? e : withPath(path, e);
      failure = Optional.of(named);
      state = State.FAILED;
      throw named;
    } catch (RuntimeException | Error e) {
      state = State.FAILED;
      throw e;
    }
    exchange.steps().accept(Step.FILE_PLACED);
  }

  /** A full disk, for one, is reported without saying where. */
  private IOException withPath(String path, IOException fault) {
    String target = exchange.next().resolve(path).toString();
    IOException named = new FileSystemException(target, null, fault.getMessage());
    named.initCause(fault);
    return named;
  }

  private void makeFolders(String path) throws IOException {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (!folders.contains(folder)) {
        Files.createDirectories(next.resolve(folder));
        folders.add(folder);
      }
    }
  }

  /** Not every file system has hard links, and none has as many of one file as one likes. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Whether a path is one that all systems read alike: names of letters, figures and hyphens. */
  private static boolean isPlain(String path) {
    char before = '/';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
      boolean endsWord = before != '/' && before != '.' && (c == '/' || c == '.');
      if (!isWord && !endsWord) {
        return false;
      }
      before = c;
    }
    return before != '/' && before != '.';
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new IllegalStateException("this generation takes no more: " + state);
    }
  }

  private void requireInside(String path) {
    if (isPlain(path)) {
      return;
    }
    for (String segment : path.split("/", -1)) {
      Path name = exchange.next().getFileSystem().getPath(segment);
      boolean plain = name.getRoot() == null && name.getNameCount() == 1;
      if (!plain || segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("not a path inside the site: “" + path + "”");
      }
    }
  }
}
