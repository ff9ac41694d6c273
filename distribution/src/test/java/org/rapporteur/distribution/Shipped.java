package org.rapporteur.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built distribution: the jars in its folder, and its own list of them. */
record Shipped(List<Jar> jars, JsonNode list, List<Component> components) {
  static final Path FOLDER = Path.of("..", "site-cli", "target", "rapporteur");

  static Shipped read() throws IOException {
    List<Jar> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("lib"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(Jar.at(file));
      }
    }
    JsonNode list = JsonMapper.shared().readTree(FOLDER.resolve("rapporteur.cdx.json").toFile());
    return new Shipped(
        jars, list, list.get("components").valueStream().map(Component::of).toList());
  }

  /** What others made. */
  List<Component> libraries() {
    return components.stream().filter(component -> !component.ours()).toList();
  }

  /** The jar a component is shipped as, known by its bytes. */
  Jar jarOf(Component component) {
    return jars.stream()
        .filter(jar -> jar.sha256().equals(component.sha256()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no jar in lib/ is " + component));
  }
}
