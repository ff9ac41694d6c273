import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** How long it takes only to write the same files again: no tool can be faster on this disk. */
record Floor(int files, long bytes, double oneThread, double twoThreads) {
  static Floor of(Path output, Path scratch) throws IOException, InterruptedException {
    List<Path> names = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    long bytes = 0;
    for (Path file : Folders.files(output)) {
      byte[] content = Files.readAllBytes(file);
      names.add(output.relativize(file));
      contents.add(content);
      bytes += content.length;
    }
    write(names, contents, scratch, 2);
    double one = write(names, contents, scratch, 1);
    double two = write(names, contents, scratch, 2);
    return new Floor(names.size(), bytes, one, two);
  }

  private static double write(List<Path> names, List<byte[]> contents, Path to, int threads)
      throws IOException, InterruptedException {
    Folders.delete(to);
    Files.createDirectories(to);
    CountDownLatch done = new CountDownLatch(threads);
    long begin = System.nanoTime();
    for (int t = 0; t < threads; t++) {
      int first = t;
      Thread.ofPlatform()
          .start(() -> {
            for (int i = first; i < names.size(); i += threads) {
              write(to.resolve(names.get(i)), contents.get(i));
            }
            done.countDown();
          });
    }
    done.await();
    double seconds = (System.nanoTime() - begin) / 1e9;
    Folders.delete(to);
    return seconds;
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
