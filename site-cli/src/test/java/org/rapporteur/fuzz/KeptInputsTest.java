package org.rapporteur.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tries again what a fuzzer has found, and for each target something that it starts from. */
final class KeptInputsTest {
  private static final Path KEPT = Path.of("src", "test", "fuzz");
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> answersAsItShould() {
    return Stream.of(Target.values())
        .flatMap(target ->
            inputs(target).stream()
                .map(file ->
                    DynamicTest.dynamicTest(
                        target.folder() + "/" + file.getFileName(),
                        () ->
                            assertTimeoutPreemptively(
                                LONGEST, () -> target.run(Files.readAllBytes(file))))));
  }

  @ParameterizedTest
  @EnumSource
  void hasInputsOfEveryTarget(Target target) {
    assertFalse(inputs(target).isEmpty());
  }

  private static List<Path> inputs(Target target) {
    try (Stream<Path> files = Files.list(KEPT.resolve(target.folder()))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
