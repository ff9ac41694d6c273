package org.rapporteur.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.model.Audience;
import org.rapporteur.report.DiagnosticFormat;
import org.rapporteur.report.DiagnosticFormats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What every command that reads a site was told by its options.
 *
 * @param site the site's folder as it was named; nothing if it is the current one
 * @param folder the same folder, to be opened
 * @param jobs the number of threads
 * @param audience for whom the site is read
 */
record SiteOptions(
    String site,
    Path folder,
    Optional<String> baseUrl,
    DiagnosticFormat format,
    int jobs,
    boolean quiet,
    boolean timed,
    Audience audience) {
  private static final int MOST_JOBS = 256;

  /** Adds these options to a command, and between them those that are its own. */
  static void addTo(CommandSpec spec, OptionSpec... own) {
    spec.addOption(siteOption());
    for (OptionSpec option : own) {
      spec.addOption(option);
    }
    AudienceOptions.addTo(spec);
    spec.addOption(
            valued("--base-url", "URL", "The public address, in place of the one in site.yaml."))
        .addOption(
            valued(
                "--format",
                "FORMAT",
                "How mistakes are written: "
                    + String.join(", ", formatNames())
                    + ". Text goes to the error stream; what other programs read goes to the"
                    + " standard output, alone.",
                formatNames()))
        .addOption(valued("--jobs", "N", "How many threads work. Without it: one a processor."))
        .addOption(flag("Tell where the time went.", "--timings").build())
        .addOption(flag("Say nothing unless something is wrong.", "--quiet").build())
        .addOption(helpOption());
  }

  /** The option that names the site's folder. */
  static OptionSpec siteOption() {
    return valued("--site", "DIR", "The site's folder. Without it: the current folder.");
  }

  /** The option that asks for help. */
  static OptionSpec helpOption() {
    return flag("Print this help.", "-h", "--help").usageHelp(true).build();
  }

  /** An option that takes a value. */
  static OptionSpec valued(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that takes one of these words. */
  static OptionSpec valued(String name, String label, String description, List<String> words) {
    return OptionSpec.builder(valued(name, label, description)).completionCandidates(words).build();
  }

  /** An option that takes no value. */
  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).description(description);
  }

  /** Reads the options of a command line that was given in the folder {@code current}. */
  static SiteOptions of(ParseResult given, Path current) throws WrongUsage {
    Path folder = folderOf(given, current);
    return new SiteOptions(
        nameOf(given),
        folder,
        baseUrl(value(given, "--base-url")),
        format(value(given, "--format")),
        jobs(value(given, "--jobs")),
        given.hasMatchedOption("--quiet"),
        given.hasMatchedOption("--timings"),
        AudienceOptions.of(given));
  }

  /** The site's folder, which is there. */
  static Path folderOf(ParseResult given, Path current) throws WrongUsage {
    String named = value(given, "--site").orElse(".");
    Path folder = path("--site", named, current);
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage(
          Files.exists(folder)
              ? "--site names a folder, and “" + named + "” is a file"
              : "there is no folder “" + named + "”");
    }
    return folder;
  }

  /** The site's folder as it was named; nothing if it is the current one. */
  static String nameOf(ParseResult given) {
    Path named = Path.of(value(given, "--site").orElse("."));
    return named.normalize().toString().isEmpty() ? "" : named.toString();
  }

  /** What the run is to do; {@code out} is empty if nothing is to be written. */
  BuildRequest request(Optional<Path> out) {
    return new BuildRequest(folder, out, baseUrl, jobs, audience);
  }

  /** A run over all that is written, whoever may read it. */
  BuildRequest requestOfWriters() {
    return new BuildRequest(folder, Optional.empty(), baseUrl, jobs, Audience.writers());
  }

  /** The value of an option, if it is there. */
  static Optional<String> value(ParseResult given, String option) {
    return given.hasMatchedOption(option)
        ? Optional.of(given.matchedOption(option).getValue())
        : Optional.empty();
  }

  /** The path that an option names. */
  static Path path(String option, String named, Path current) throws WrongUsage {
    try {
      if (!named.isBlank()) {
        return current.resolve(named);
      }
    } catch (InvalidPathException e) {
      throw new WrongUsage(option + " names a folder, and “" + named + "” cannot be one");
    }
    throw new WrongUsage(option + " needs the name of a folder");
  }

  private static Optional<String> baseUrl(Optional<String> given) throws WrongUsage {
    if (given.isPresent() && !isPublicAddress(given.get())) {
      throw new WrongUsage(
          "--base-url takes an address such as https://example.org/talks/, not “"
              + given.get()
              + "”");
    }
    return given;
  }

  private static boolean isPublicAddress(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static DiagnosticFormat format(Optional<String> given) throws WrongUsage {
    String name = given.orElse(DiagnosticFormats.ALL.getFirst().name());
    Optional<DiagnosticFormat> format =
        DiagnosticFormats.ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    if (format.isPresent()) {
      return format.get();
    }
    throw new WrongUsage(
        "--format takes "
            + String.join(", ", formatNames())
            + ", not “"
            + name
            + "”"
            + NearNames.hint(name, formatNames()).map(hint -> "; " + hint).orElse(""));
  }

  private static List<String> formatNames() {
    return DiagnosticFormats.ALL.stream().map(DiagnosticFormat::name).toList();
  }

  private static int jobs(Optional<String> given) throws WrongUsage {
    if (given.isEmpty()) {
      return Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);
    }
    String digits = given.get();
    if (digits.matches("[1-9][0-9]{0,2}") && Integer.parseInt(digits) <= MOST_JOBS) {
      return Integer.parseInt(digits);
    }
    throw new WrongUsage(
        "--jobs takes a whole number from 1 to " + MOST_JOBS + ", not “" + digits + "”");
  }
}
