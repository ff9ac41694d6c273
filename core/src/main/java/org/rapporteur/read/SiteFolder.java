package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;

/**
 * The folder of a site on disk. Names that begin with “.” or “_” are left out, but for those in
 * {@code static/} that hosts look for; symbolic links are followed only within the site.
 */
public final class SiteFolder {
  private static final String SETTINGS = "site.yaml";
  private static final String TYPES = "types";
  private static final String TEMPLATES = "templates";
  private static final String STATIC = "static";
  private static final Set<String> ROOT_TEXTS =
      Set.of("README.md", "LICENSE.md", "CONTRIBUTING.md");

  /** What hosts and other programs look for under these very names. */
  private static final Set<String> FOR_HOSTS =
      Set.of("static/_headers", "static/_redirects", "static/.nojekyll", "static/.well-known");

  private final Path root;
  private final Diagnostics log;
  private final Map<String, Path> found = new TreeMap<>();
  private final List<SourceFile> types = new ArrayList<>();
  private final List<SourceFile> templates = new ArrayList<>();
  private final List<SiteFiles.Listed> briefs = new ArrayList<>();
  private final Map<String, Path> statics = new TreeMap<>();

  private SiteFolder(Path root, Diagnostics log) {
    this.root = root;
    this.log = log;
  }

  /** Lists a site's files; empty, and reported, if the folder is no site. */
  public static Optional<SiteFiles> list(Path folder, Diagnostics log) throws IOException {
    Path settings = folder.resolve(SETTINGS);
    SourceFile named = SourceFile.named(SETTINGS);
    if (!Files.isRegularFile(settings)) {
      log.report(Code.NO_SITE_FILE, named.start(), folder);
      return Optional.empty();
    }
    SiteFolder site = new SiteFolder(folder.toRealPath(), log);
    site.walk(site.root, "", new ArrayList<>(List.of(site.root)));
    site.found.forEach(site::sort);
    return TextReader.read(new SiteFiles.Listed(SETTINGS, settings), log)
        .map(text -> new SiteFiles(text, site.types, site.templates, site.briefs, site.statics));
  }

  private void walk(Path folder, String prefix, List<Path> above) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      log.report(Code.UNREADABLE_FILE, SourceFile.named(prefix).start(), TextReader.reason(e));
      return;
    }
    for (Path child : children) {
      String name = child.getFileName().toString();
      String path = prefix.isEmpty() ? name : prefix + "/" + name;
      if ((name.startsWith(".") || name.startsWith("_")) && !FOR_HOSTS.contains(path)) {
        continue;
      }
      Optional<BasicFileAttributes> kind = kind(child);
      if (kind.filter(BasicFileAttributes::isSymbolicLink).isPresent()) {
        resolve(child, path).ifPresent(real -> visit(real, kind(real), path, above));
      } else {
        visit(child, kind, path, above);
      }
    }
  }

  /** What a file is, asked of the disk once; nothing where it does not say. */
  private static Optional<BasicFileAttributes> kind(Path file) {
    try {
      return Optional.of(
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void visit(Path real, Optional<BasicFileAttributes> kind, String path, List<Path> above) {
    if (kind.filter(BasicFileAttributes::isRegularFile).isPresent()) {
      found.put(path, real);
      return;
    }
    if (kind.filter(BasicFileAttributes::isDirectory).isEmpty()) {
      log.report(Code.UNREADABLE_FILE, SourceFile.named(path).start(), "it is no ordinary file");
      return;
    }
    if (above.contains(real)) {
      log.report(Code.SYMLINK_LOOP, SourceFile.named(path).start());
      return;
    }
    above.add(real);
    walk(real, path, above);
    above.removeLast();
  }

  /** What a link within the site leads to. */
  private Optional<Path> resolve(Path child, String path) {
    SourceFile named = SourceFile.named(path);
    try {
      Path real = child.toRealPath();
      if (real.startsWith(root)) {
        return Optional.of(real);
      }
      log.report(Code.SYMLINK_OUTSIDE, named.start());
    } catch (NoSuchFileException e) {
      log.report(Code.UNREADABLE_FILE, named.start(), "the link leads nowhere");
    } catch (IOException e) {
      if (leadsInLoop(child)) {
        log.report(Code.SYMLINK_LOOP, named.start());
        return Optional.empty();
      }
      log.report(Code.UNREADABLE_FILE, named.start(), TextReader.reason(e));
    }
    return Optional.empty();
  }

  /** Whether links lead from one to the next and back again. */
  private static boolean leadsInLoop(Path link) {
    Set<Path> seen = new HashSet<>();
    Path at = link;
    try {
      while (Files.isSymbolicLink(at)) {
        if (!seen.add(at)) {
          return true;
        }
        at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }

  private void sort(String path, Path file) {
    SiteFiles.Listed listed = new SiteFiles.Listed(path, file);
    int slash = path.indexOf('/');
    if (slash < 0) {
      if (path.endsWith(".md") && !ROOT_TEXTS.contains(path)) {
        log.report(Code.MISPLACED_FILE, SourceFile.named(path).start());
      }
      return;
    }
    switch (path.substring(0, slash)) {
      case TYPES -> text(listed, ".yaml", types);
      case TEMPLATES -> text(listed, ".ftlh", templates);
      case STATIC -> statics.put(path.substring(slash + 1), file);
      default -> briefs.add(listed);
    }
  }

  private void text(SiteFiles.Listed listed, String ending, List<SourceFile> into) {
    if (listed.path().endsWith(ending)) {
      TextReader.read(listed, log).ifPresent(into::add);
    } else {
      log.report(Code.STRAY_TYPE_FILE, SourceFile.named(listed.path()).start(), ending);
    }
  }
}
