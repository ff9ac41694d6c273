package org.rapporteur.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A program that publishes the second site and dies at a given step, as by a power cut. */
final class KilledBuild {
  static final int DIED = 9;
  static final int BUSY = 8;

  private KilledBuild() {}

  public static void main(String[] args) throws IOException {
    Step last = Step.valueOf(args[2]);
    Consumer<Step> steps =
        step -> {
          if (step == last) {
            Runtime.getRuntime().halt(DIED);
          }
        };
    Optional<NativeSwap> swap =
        args[1].equals("swap") ? NativeSwap.ofThisSystem() : Optional.empty();
    try {
      Sites.publish(new OutputFolder(Path.of(args[0]), () -> swap, steps), site(args[3]));
    } catch (OutputBusy e) {
      System.exit(BUSY);
    }
  }

  /** Runs the program in a JVM of its own; the answer is its exit code. */
  static int run(Path out, boolean swap, Step last, Map<String, String> site) {
    String command = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    String classes = folderOf(OutputFolder.class) + java.io.File.pathSeparator;
    List<String> line =
        List.of(
            command,
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classes + folderOf(KilledBuild.class),
            KilledBuild.class.getName(),
            out.toString(),
            swap ? "swap" : "journal",
            last.name(),
            site.equals(Sites.FIRST) ? "first" : "second");
    try {
      return new ProcessBuilder(line).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> site(String name) {
    return name.equals("first") ? Sites.FIRST : Sites.SECOND;
  }

  private static Path folderOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
