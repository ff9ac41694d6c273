package org.rapporteur.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.build.Proof;

/**
 * All that is served at one moment: the last site that had no mistakes, and what is wrong since. It
 * never changes; a request that has one sees one state of the site throughout.
 *
 * @param edition the number of times the site has changed
 * @param files the site by path in the output; none before the first site without mistakes
 * @param furniture a print of the files that are copied, which pages show but do not name by
 *     content
 * @param warnings what may be wrong in the site that is shown, as the page's script reads it
 * @param trouble what keeps a newer site from being shown
 */
record Snapshot(
    long edition,
    Map<String, ServedFile> files,
    String furniture,
    List<Map<String, Object>> warnings,
    Optional<Trouble> trouble) {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  /** Nothing at all. */
  static Snapshot empty() {
    return new Snapshot(0, Map.of(), "", List.of(), Optional.empty());
  }

  /** What is served when a site was made: this very snapshot if all is as it was. */
  Snapshot with(Proof proof) throws IOException {
    Map<String, ServedFile> next = HashMap.newHashMap(proof.made().size() + proof.copied().size());
    proof.made().forEach((path, bytes) -> next.put(path, made(path, bytes)));
    StringBuilder copies = new StringBuilder();
    for (Map.Entry<String, Path> copy : new TreeMap<>(proof.copied()).entrySet()) {
      ServedFile file =
          ServedFile.copied(copy.getValue(), Optional.ofNullable(files.get(copy.getKey())));
      next.put(copy.getKey(), file);
      copies.append(copy.getKey()).append(' ').append(file.print()).append('\n');
    }
    List<Map<String, Object>> found = Trouble.data(proof.outcome().diagnostics());
    if (trouble.isEmpty() && isSame(next) && found.equals(warnings)) {
      return this;
    }
    long number = isSame(next) ? edition : edition + 1;
    return new Snapshot(number, next, Print.of(copies.toString()), found, Optional.empty());
  }

  /** The same with some files that are newer than the rest. */
  Snapshot with(Map<String, byte[]> newer) {
    Map<String, ServedFile> next = new HashMap<>(files);
    newer.forEach((path, bytes) -> next.put(path, made(path, bytes)));
    return isSame(next) ? this : new Snapshot(edition + 1, next, furniture, warnings, trouble);
  }

  /** What was served before, to be served again. */
  Snapshot back(Snapshot before) {
    return isSame(before.files)
        ? this
        : new Snapshot(edition + 1, before.files, before.furniture, before.warnings, trouble);
  }

  /** What is served when no site could be made: the same pages, and why they are not newer. */
  Snapshot with(Trouble found) {
    return trouble.equals(Optional.of(found))
        ? this
        : new Snapshot(edition, files, furniture, warnings, Optional.of(found));
  }

  /** Whether there has been no site without mistakes yet. */
  boolean isBare() {
    return files.isEmpty();
  }

  /** What stands at a path, which begins with “/”. */
  Finding find(String path) {
    String name = path.substring(1);
    String file = name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
    ServedFile found = files.get(file);
    if (found != null) {
      return new Finding.Here(200, file, found);
    }
    if (files.containsKey(name + "/" + INDEX)) {
      return new Finding.Folder(name);
    }
    ServedFile notFound = files.get(NOT_FOUND);
    return notFound == null ? new Finding.Nothing() : new Finding.Here(404, NOT_FOUND, notFound);
  }

  /** A word that changes whenever a page looks different: by its own content or what it shows. */
  String print(String path) {
    return switch (find(path)) {
      case Finding.Here(_, _, ServedFile file) -> file.print() + "-" + furniture;
      case Finding.Folder(String name) -> "folder-" + Print.of(name);
      case Finding.Nothing _ -> "nothing-" + trouble.map(Trouble::print).orElse("");
    };
  }

  private ServedFile made(String path, byte[] bytes) {
    return files.get(path) instanceof ServedFile.Kept kept && kept.holds(bytes)
        ? kept
        : new ServedFile.Kept(bytes);
  }

  /** Files that are as they were are the very same, so none has to be compared again. */
  private boolean isSame(Map<String, ServedFile> next) {
    return next.size() == files.size()
        && next.entrySet().stream()
            .allMatch(entry -> is(entry.getValue(), files.get(entry.getKey())));
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean is(ServedFile one, @Nullable ServedFile other) {
    return one == other;
  }
}
