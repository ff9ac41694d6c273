import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tools of this machine; one that is missing is named and left out. */
record Tools(Options options, Path bench) {
  List<Tool> found() throws IOException, InterruptedException {
    List<Tool> tools = new ArrayList<>();
    for (String name : options.tools()) {
      Optional<String> program = program(name);
      if (program.isEmpty()) {
        System.out.println(name + ": left out, there is no program " + wanted(name));
        continue;
      }
      tools.add(tool(name, program.get()));
    }
    return tools;
  }

  private Tool tool(String name, String program) throws IOException, InterruptedException {
    return switch (name) {
      case "plain", "full" -> tool(name, Dialect.RAPPORTEUR, "--out", program, "build", "--quiet");
      case "hugo" -> tool(name, Dialect.HUGO, "--destination", program, "--quiet");
      case "eleventy" ->
          tool(
              name,
              Dialect.ELEVENTY,
              "--output",
              program,
              "--quiet",
              "--config=eleventy.config.cjs");
      default -> throw new IllegalArgumentException("there is no tool “" + name + "”");
    };
  }

  private Tool tool(String name, Dialect dialect, String toOut, String... build)
      throws IOException, InterruptedException {
    String asked = dialect == Dialect.HUGO ? "version" : "--version";
    Path folder = options.work().resolve(name);
    return new Tool(
        name,
        said(build[0], asked),
        dialect,
        bench.resolve("sites").resolve(name),
        folder,
        List.of(build),
        toOut);
  }

  private String wanted(String name) {
    return switch (name) {
      case "plain", "full" ->
          options.text(
              "--rapporteur",
              bench.resolveSibling("target").resolve("rapporteur/bin/rapporteur").toString());
      default -> options.text("--" + name, name);
    };
  }

  private Optional<String> program(String name) {
    String wanted = wanted(name);
    Stream<Path> places =
        wanted.contains("/") || wanted.contains(File.separator)
            ? Stream.of(Path.of(wanted))
            : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, wanted));
    return places.filter(Files::isExecutable).map(p -> p.toAbsolutePath().toString()).findFirst();
  }

  private static String said(String... command) throws IOException, InterruptedException {
    ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
    program.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = program.start();
    String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return all.strip().lines().reduce((_, last) -> last).orElse("?");
  }
}
