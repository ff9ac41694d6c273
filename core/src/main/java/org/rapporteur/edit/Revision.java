package org.rapporteur.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.WholeFile;

/**
 * New contents for some files of a site. They stand beside the old ones, under names that are not
 * read, so that the site can be checked with them; then all of them take the place of the old ones,
 * or none does.
 */
final class Revision implements AutoCloseable {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** One file: what it held, and where its new content waits. */
  private record Change(String path, Path file, ByteBuffer before, Path staged, String text) {
    byte[] held() {
      byte[] bytes = new byte[before.remaining()];
      before.duplicate().get(bytes);
      return bytes;
    }
  }

  /** The page that gets another name. */
  private record Move(String from, Path file, String to, Path target) {}

  /** How to take one step back. */
  private interface Undo {
    void run() throws IOException;
  }

  private final Path root;
  private final Map<String, Change> changes = new TreeMap<>();

  /** The changed files themselves, whatever links lead to them. */
  private final Map<Path, String> pathOf = new HashMap<>();

  private final Map<String, Change> created = new TreeMap<>();
  private Optional<Move> move = Optional.empty();
  private int number;

  /** A revision of the site in this folder, nothing changed yet. */
  Revision(Path site) throws IOException {
    this.root = site.toRealPath();
  }

  /**
   * Gives a file another text.
   *
   * @param read the file as it was read when its new text was made
   * @throws NotWritten if it no longer holds what was read, or is not inside the site
   */
  void change(SourceFile read, String text) throws IOException {
    Path file = inside(read.path());
    byte[] before = Files.readAllBytes(file);
    boolean marked = before.length >= MARK.length && Arrays.equals(before, 0, 3, MARK, 0, 3);
    int from = marked ? MARK.length : 0;
    String now = new String(before, from, before.length - from, StandardCharsets.UTF_8);
    if (!now.equals(read.text())) {
      throw changed(read.path());
    }
    String other = pathOf.putIfAbsent(file, read.path());
    if (other != null) {
      throw new NotWritten(
          read.path() + " and " + other + " are one file; nothing was written to it");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] after = new byte[from + bytes.length];
    System.arraycopy(before, 0, after, 0, from);
    System.arraycopy(bytes, 0, after, from, bytes.length);
    Path staged = stage(file, after);
    PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (old != null) {
      Files.setPosixFilePermissions(staged, old.readAttributes().permissions());
    }
    changes.put(read.path(), new Change(read.path(), file, ByteBuffer.wrap(before), staged, text));
  }

  /** Adds a file that is not there yet. */
  void create(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(parent(file));
    inside(path.substring(0, path.lastIndexOf('/')));
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotWritten(path + " is there already");
    }
    Path staged = stage(file, text.getBytes(StandardCharsets.UTF_8));
    created.put(path, new Change(path, file, ByteBuffer.allocate(0), staged, text));
  }

  /** Gives a file another name in the same folder. */
  void move(String from, String to) throws IOException {
    Path file = inside(from);
    Path target = file.resolveSibling(to.substring(to.lastIndexOf('/') + 1));
    if (Files.isSymbolicLink(root.resolve(from)) || !file.equals(root.resolve(from))) {
      throw new NotWritten(from + " is reached by a symbolic link; rename the file it leads to");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isSameFile(file, target)) {
      throw new NotWritten(to + " is there already");
    }
    move = Optional.of(new Move(from, file, to, target));
  }

  /** The site as it would be. */
  SiteFiles seen(SiteFiles files) {
    List<SiteFiles.Listed> briefs = new ArrayList<>();
    for (SiteFiles.Listed brief : files.briefs()) {
      Change change = changes.get(brief.path());
      String path =
          move.filter(m -> m.from.equals(brief.path())).map(Move::to).orElse(brief.path());
      briefs.add(new SiteFiles.Listed(path, change == null ? brief.file() : change.staged));
    }
    created.forEach((path, change) -> briefs.add(new SiteFiles.Listed(path, change.staged)));
    briefs.sort(Comparator.comparing(SiteFiles.Listed::path));
    return new SiteFiles(
        seen(files.settings()),
        files.types().stream().map(this::seen).toList(),
        files.templates(),
        briefs,
        files.statics());
  }

  private SourceFile seen(SourceFile file) {
    Change change = changes.get(file.path());
    return change == null ? file : new SourceFile(file.path(), change.text);
  }

  /**
   * Puts everything in its place.
   *
   * @throws NotWritten if a file was changed meanwhile or cannot be written; all are as before
   */
  void commit() throws IOException {
    for (Change change : changes.values()) {
      if (!ByteBuffer.wrap(Files.readAllBytes(change.file)).equals(change.before)) {
        throw changed(change.path);
      }
    }
    Deque<Undo> undo = new ArrayDeque<>();
    try {
      for (Change change : changes.values()) {
        replace(change.staged, change.file);
        undo.push(() -> restore(change));
      }
      for (Change change : created.values()) {
        Files.move(change.staged, change.file);
        undo.push(() -> Files.delete(change.file));
      }
      if (move.isPresent()) {
        Path from = move.get().file;
        Path to = move.get().target;
        rename(from, to);
        undo.push(() -> rename(to, from));
      }
    } catch (IOException e) {
      throw undone(undo, e);
    }
  }

  private static NotWritten undone(Deque<Undo> undo, IOException cause) {
    NotWritten failure =
        new NotWritten("the files could not all be written, so all are as before: " + cause, cause);
    for (Undo step : undo) {
      try {
        step.run();
      } catch (IOException e) {
        failure =
            new NotWritten(
                "the files could not all be written (" + cause + "), nor all restored: " + e, e);
      }
    }
    return failure;
  }

  private void restore(Change change) throws IOException {
    Path staged = stage(change.file, change.held());
    PosixFileAttributeView view =
        Files.getFileAttributeView(change.file, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(staged, view.readAttributes().permissions());
    }
    replace(staged, change.file);
  }

  private static void replace(Path staged, Path file) throws IOException {
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where letter case makes no difference to the disk, a file is not moved onto itself. */
  private void rename(Path from, Path to) throws IOException {
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isSameFile(from, to)) {
        throw new NotWritten(to + " is there already");
      }
      Path between = hidden(from);
      Files.move(from, between);
      Files.move(between, to);
    } else {
      Files.move(from, to);
    }
  }

  private Path stage(Path file, byte[] bytes) throws IOException {
    Path staged = hidden(file);
    WholeFile.createLasting(staged, bytes);
    return staged;
  }

  private Path hidden(Path file) {
    long process = ProcessHandle.current().pid();
    return file.resolveSibling(".rapporteur-" + process + "-" + number++ + ".new");
  }

  private Path inside(String path) throws IOException {
    Path file = root.resolve(path).toRealPath();
    if (!file.startsWith(root)) {
      throw new NotWritten(path + " leads out of the site; nothing was written to it");
    }
    return file;
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  private static NotWritten changed(String path) {
    return new NotWritten(path + " was changed while it was being read; nothing was written to it");
  }

  /** Takes away what was not put in its place. */
  @Override
  public void close() throws IOException {
    for (Change change : changes.values()) {
      Files.deleteIfExists(change.staged);
    }
    for (Change change : created.values()) {
      Files.deleteIfExists(change.staged);
    }
  }
}
