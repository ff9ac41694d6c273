package org.rapporteur.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes in memory, which Linux makes for those who may mount. */
record SmallDisk(Path folder, boolean mounted) {
  static SmallDisk none() {
    return new SmallDisk(Path.of(""), false);
  }

  /** Mounts one; without the right to, the test is skipped. */
  static SmallDisk at(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    boolean mounted =
        Files.isExecutable(Path.of("/bin/mount"))
            && run("mount", "-t", "tmpfs", "-o", "size=4m", "none", folder.toString());
    Assumptions.assumeTrue(
        mounted, "no small disk could be mounted here: this needs root on Linux");
    return new SmallDisk(folder, true);
  }

  /** Fills the disk but for so many bytes. */
  void fill(long left) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    Files.write(folder.resolve("ballast"), new byte[(int) (free - left)]);
  }

  /** Makes room again. */
  void empty() throws IOException {
    Files.deleteIfExists(folder.resolve("ballast"));
  }

  /** Lets it only be read, or written again. */
  void readOnly(boolean only) throws IOException, InterruptedException {
    if (!run("mount", "-o", only ? "remount,ro" : "remount,rw", folder.toString())) {
      throw new IOException("cannot remount " + folder);
    }
  }

  void unmount() throws IOException, InterruptedException {
    if (mounted && !run("umount", folder.toString())) {
      throw new IOException("cannot unmount " + folder);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
