package org.rapporteur.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHash;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/** Hears of every file in a site's folder that is written, comes or goes. */
final class Watch implements AutoCloseable {
  /** The contents of files up to this size are compared; of larger ones, size and time. */
  private static final long MOST_READ = 4 << 20;

  private static final long PAUSE = 200;

  private final Path site;
  private final Unwatched unwatched;
  private final Changes changes;

  /** The contents when last asked. */
  private final Map<Path, FileHash> known = new ConcurrentHashMap<>();

  private volatile DirectoryWatcher watcher;
  private volatile boolean closed;

  private Watch(Path site, Changes changes) throws IOException {
    this.site = site;
    this.unwatched = new Unwatched(site);
    this.changes = changes;
    this.watcher = watcher();
  }

  /**
   * Begins to watch: whatever changes after this returned is heard of.
   *
   * @param site the real path of the folder
   */
  static Watch of(Path site, Changes changes) throws IOException {
    Watch watch = new Watch(site, changes);
    watch.begin();
    return watch;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    watcher.close();
  }

  private void begin() throws IOException {
    CompletableFuture<Void> end = watcher.watchAsync(this::start);
    if (end.isCompletedExceptionally() && end.exceptionNow() instanceof UncheckedIOException e) {
      throw e.getCause();
    }
    known.putAll(watcher.pathHashes());
  }

  private void start(Runnable watching) {
    Runnable task =
        () -> {
          watching.run();
          goOn();
        };
    Thread.ofPlatform().name("watch").daemon().start(task);
  }

  /** The watch ends when the folder goes away; when there is one again, it is watched anew. */
  private void goOn() {
    try {
      while (!closed && !Files.isDirectory(site)) {
        TimeUnit.MILLISECONDS.sleep(PAUSE);
      }
      if (!closed) {
        watcher = watcher();
        begin();
        changes.add("");
      }
    } catch (IOException e) {
      changes.add("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private DirectoryWatcher watcher() throws IOException {
    return DirectoryWatcher.builder()
        .path(site)
        .fileHasher(this::hash)
        .fileTreeVisitor(this::visit)
        .logger(NOPLogger.NOP_LOGGER)
        .listener(new Listener())
        .build();
  }

  private FileHash hash(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.size() > MOST_READ) {
      return FileHash.fromLong(31 * attributes.size() + attributes.lastModifiedTime().toMillis());
    }
    return FileHash.fromBytes(Print.whole(Files.readAllBytes(file)));
  }

  private void visit(Path start, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
      throws IOException {
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (unwatched.covers(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            onFolder.call(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            onFile.call(file);
            return FileVisitResult.CONTINUE;
          }

          // What went away meanwhile is no failure; what may not be read, the build reports.
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Those of the paths that are not what they were when this was last asked: a file may have been
   * written as it was, or have come and gone meanwhile.
   */
  Set<String> differing(Set<String> paths) {
    Set<String> differing = new TreeSet<>();
    for (String path : paths) {
      if (path.isEmpty() || isDifferent(site.resolve(path))) {
        differing.add(path);
      }
    }
    return differing;
  }

  private boolean isDifferent(Path path) {
    try {
      FileHash now = Files.isDirectory(path) ? FileHash.directory() : hash(path);
      return !now.equals(known.put(path, now));
    } catch (IOException e) {
      return known.remove(path) != null || Files.exists(path);
    }
  }

  private void heard(Path path) {
    if (path.startsWith(site) && !path.equals(site) && !unwatched.covers(path)) {
      changes.add(site.relativize(path).toString().replace('\\', '/'));
    }
  }

  /** Too many changes at once are reported without names, and a failure may hide any: so both. */
  private final class Listener implements DirectoryChangeListener {
    @Override
    public void onEvent(DirectoryChangeEvent event) {
      Path path = event.path();
      if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || path == null) {
        changes.add("");
      } else if (!event.isDirectory()
          || event.eventType() == DirectoryChangeEvent.EventType.DELETE) {
        heard(path);
      }
    }

    @Override
    public void onException(Exception failure) {
      changes.add("");
    }
  }
}
