import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of a program: how long, and the most memory it had resident at once; 0 where the system
 * does not say. The kernel keeps that high-water mark; it is read until the process ends.
 */
record Run(double seconds, long peakKiB) {
  private static final String PEAK = "VmHWM:";

  static Run of(ProcessBuilder program, Path log) throws IOException, InterruptedException {
    program.redirectErrorStream(true).redirectOutput(log.toFile());
    long begin = System.nanoTime();
    Process process = program.start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    while (!process.waitFor(4, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      String said = Files.readString(log);
      throw new IOException(
          "“%s” ended with %d:\n%s"
              .formatted(
                  String.join(" ", program.command()),
                  process.exitValue(),
                  said.substring(Math.max(0, said.length() - 2_000))));
    }
    return new Run(seconds, peak);
  }

  static long peak(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0; // the process has just ended, or the system has no /proc
    }
  }
}
