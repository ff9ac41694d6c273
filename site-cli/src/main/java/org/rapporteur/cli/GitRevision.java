package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * A site as it was in a revision of the git repository around it. Nothing is checked out: its files
 * are written to a folder of their own. Links are left out.
 */
final class GitRevision {
  private GitRevision() {}

  /**
   * Writes the files of a site in a revision.
   *
   * @return when the revision was committed
   * @throws WrongUsage where there is no repository, or none of this revision
   */
  static Instant write(Path site, String revision, Path to) throws IOException, WrongUsage {
    Path real = site.toRealPath();
    try (Repository repository = repository(real);
        RevWalk walk = new RevWalk(repository)) {
      ObjectId id = resolve(repository, revision);
      RevCommit commit = walk.parseCommit(id);
      String prefix =
          repository
              .getWorkTree()
              .toPath()
              .toRealPath()
              .relativize(real)
              .toString()
              .replace('\\', '/');
      try (TreeWalk tree = new TreeWalk(repository)) {
        tree.addTree(commit.getTree());
        tree.setRecursive(true);
        if (!prefix.isEmpty()) {
          tree.setFilter(PathFilter.create(prefix));
        }
        while (tree.next()) {
          if (tree.getFileMode(0).equals(FileMode.REGULAR_FILE)
              || tree.getFileMode(0).equals(FileMode.EXECUTABLE_FILE)) {
            String path = tree.getPathString();
            Path file = to.resolve(prefix.isEmpty() ? path : path.substring(prefix.length() + 1));
            if (file.normalize().startsWith(to)) {
              Files.createDirectories(file.resolveSibling("."));
              Files.write(file, repository.open(tree.getObjectId(0)).getBytes());
            }
          }
        }
      }
      return commit.getCommitterIdent().getWhenAsInstant();
    }
  }

  private static Repository repository(Path site) throws IOException, WrongUsage {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(site.toFile());
    if (builder.getGitDir() == null) {
      throw new WrongUsage(
          "“" + site + "” is in no git repository; name two data files or built sites instead");
    }
    return builder.build();
  }

  private static ObjectId resolve(Repository repository, String revision)
      throws IOException, WrongUsage {
    try {
      return Optional.ofNullable(repository.resolve(revision + "^{commit}"))
          .orElseThrow(() -> new WrongUsage("there is no revision “" + revision + "”"));
    } catch (org.eclipse.jgit.errors.RevisionSyntaxException
        | org.eclipse.jgit.errors.AmbiguousObjectException
        | org.eclipse.jgit.errors.IncorrectObjectTypeException e) {
      throw new WrongUsage("“" + revision + "” names no revision: " + e.getMessage());
    }
  }
}
