package org.rapporteur.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The replacement of a published folder by its next generation. In one step where the system can;
 * else by two renames under a journal. The journal's presence alone says that the next generation
 * is whole and is to take its place: whoever finds one goes forward, never back.
 */
record Exchange(Path out, Supplier<Optional<NativeSwap>> swap, Consumer<Step> steps) {
  private static final String JOURNAL_TEXT =
      "Rapporteur is replacing a site; if no build is running, the next one completes it.\n";

  static Path beside(Path out, String role) {
    return out.resolveSibling("." + out.getFileName() + "." + role);
  }

  Path next() {
    return beside(out, "next");
  }

  Path old() {
    return beside(out, "old");
  }

  /** Where one page is written that is to take the place of another by itself. */
  Path page() {
    return beside(out, "page");
  }

  private Path journal() {
    return beside(out, "journal");
  }

  boolean isPending() {
    return exists(journal());
  }

  /** Whether nothing is under way, and nothing was left behind. */
  boolean isSettled() {
    return !isPending() && !exists(next()) && !exists(old()) && !exists(page());
  }

  /** Completes an exchange that was cut short and clears away the generations of dead builds. */
  void recover() throws IOException {
    if (isPending()) {
      if (exists(next())) {
        goForward();
      }
      Files.delete(journal());
      steps.accept(Step.JOURNAL_REMOVED);
    }
    remove(next());
    remove(old());
    Files.deleteIfExists(page());
  }

  /** Puts the next generation in the place of the published folder, whether or not there is one. */
  void run() throws IOException {
    if (!exists(out)) {
      Files.move(next(), out, ATOMIC_MOVE);
      steps.accept(Step.EXCHANGED);
    } else if (swap.get().filter(call -> call.swap(next(), out)).isPresent()) {
      steps.accept(Step.EXCHANGED);
    } else {
      Files.writeString(journal(), JOURNAL_TEXT, CREATE_NEW, WRITE, SYNC);
      steps.accept(Step.JOURNALED);
      goForward();
      Files.delete(journal());
      steps.accept(Step.JOURNAL_REMOVED);
    }
  }

  /** Deletes the generation that was replaced; the answer is its folder where that failed. */
  Optional<Path> removeReplaced() {
    Path last = next();
    try {
      remove(last);
      last = old();
      remove(last);
      steps.accept(Step.OLD_REMOVED);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(last);
    }
  }

  void removeNext() throws IOException {
    remove(next());
  }

  private void goForward() throws IOException {
    try {
      if (exists(out)) {
        remove(old());
        Files.move(out, old(), ATOMIC_MOVE);
        steps.accept(Step.OLD_ASIDE);
      }
      Files.move(next(), out, ATOMIC_MOVE);
      steps.accept(Step.EXCHANGED);
    } catch (IOException e) {
      goBack(e);
      throw e;
    }
  }

  /** After a fault (not a death) of the second rename, the old site is put back at once. */
  private void goBack(IOException fault) {
    try {
      if (!exists(out) && exists(old())) {
        Files.move(old(), out, ATOMIC_MOVE);
      }
      Files.deleteIfExists(journal());
    } catch (IOException e) {
      fault.addSuppressed(e); // the journal stays, and the next build goes forward
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    if (!OutputFolder.isOurs(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "is in the way of a build and not Rapporteur's; move it away");
    }
    Tree.remove(folder);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, NOFOLLOW_LINKS);
  }
}
