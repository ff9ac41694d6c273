package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start-up cache, asked by a small build that writes down where each class came from. A
 * training run that did nothing, or code that makes classes while it runs, is noticed here.
 */
@DisabledOnOs(OS.WINDOWS) // another start script
class StartUpCacheTest {
  /** What a build may load from elsewhere, or make: a few of Java's own, for which nobody can. */
  private static final int FEW = 25;

  private static final String FROM_THE_CACHE = "source: shared objects file";

  @TempDir private Path folder;

  @Test
  void holdsTheClassesOfASmallBuild() throws IOException, InterruptedException {
    List<String> loaded = classesOf("site");
    List<String> others = loaded.stream().filter(line -> !line.contains(FROM_THE_CACHE)).toList();
    assertTrue(loaded.size() - others.size() > 3000, () -> loaded.size() + " loaded, " + others);
    assertTrue(others.size() <= FEW, () -> String.join("\n", others));
  }

  @Test
  void holdsWhatOwnTemplatesNeed() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("own/templates"));
    Files.writeString(
        folder.resolve("own/templates/person.ftlh"),
        "<#import \"layout.ftlh\" as layout>\n"
            + "<@layout.frame><#list entity.fields as field>${field.label}</#list></@layout.frame>\n");
    List<String> others =
        classesOf("own").stream().filter(line -> !line.contains(FROM_THE_CACHE)).toList();
    assertTrue(others.size() <= FEW, () -> String.join("\n", others));
  }

  /** What the program loads to build a site of two pages. */
  private List<String> classesOf(String site) throws IOException, InterruptedException {
    Path root = Files.createDirectories(folder.resolve(site));
    Files.createDirectories(root.resolve("people"));
    Files.createDirectories(root.resolve("briefs"));
    Files.writeString(
        root.resolve("site.yaml"), "title: My talks\nbase-url: https://example.org/\n");
    Files.writeString(
        root.resolve("people/anna.md"), "---\ntitle: Anna\naliases: [A.]\n---\nShe *led* them.\n");
    Files.writeString(root.resolve("briefs/day.md"), "---\ntitle: The day\n---\nBy [[anna]].\n");
    Path log = folder.resolve(site + ".log");
    ProcessBuilder program =
        new ProcessBuilder(
                Shipped.FOLDER.resolve("bin/rapporteur").toAbsolutePath().toString(),
                "build",
                "--quiet",
                "--site",
                root.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(site + ".out").toFile());
    program.environment().put("JAVA_HOME", System.getProperty("java.home"));
    program.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log);
    Process build = program.start();
    assertTrue(build.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, build.exitValue());
    return Files.readAllLines(log);
  }
}
