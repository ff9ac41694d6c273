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
  static final String HELP = "--help";

  private static final int MOST_JOBS = 256;

  /** Adds these options to a command, and between them those that are its own. */
  static void addTo(Spec spec, Option... own) {
    spec.addOption(siteOption());
    for (Option option : own) {
      spec.addOption(option);
    }
    AudienceOptions.addTo(spec);
    spec.addOption(
            Option.valued(
                "--base-url", "URL", "The public address, in place of the one in site.yaml."))
        .addOption(
            Option.valued(
                "--format",
                "FORMAT",
                "How mistakes are written: "
                    + String.join(", ", formatNames())
                    + ". Text goes to the error stream; what other programs read goes to the"
                    + " standard output, alone.",
                formatNames()))
        .addOption(
            Option.valued("--jobs", "N", "How many threads work. Without it: one a processor."))
        .addOption(Option.flag("Tell where the time went.", "--timings"))
        .addOption(Option.flag("Say nothing unless something is wrong.", "--quiet"))
        .addOption(helpOption());
  }

  /** The option that names the site's folder. */
  static Option siteOption() {
    return Option.valued("--site", "DIR", "The site's folder. Without it: the current folder.");
  }

  /** The option that asks for help. */
  static Option helpOption() {
    return Option.flag("Print this help.", "-h", HELP);
  }

  /** Reads the options of a command line that was given in the folder {@code current}. */
  static SiteOptions of(Given given, Path current) throws WrongUsage {
    Path folder = folderOf(given, current);
    return new SiteOptions(
        nameOf(given),
        folder,
        baseUrl(given.value("--base-url")),
        format(given.value("--format")),
        jobs(given.value("--jobs")),
        given.has("--quiet"),
        given.has("--timings"),
        AudienceOptions.of(given));
  }

  /** The site's folder, which is there. */
  static Path folderOf(Given given, Path current) throws WrongUsage {
    String named = given.value("--site").orElse(".");
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
  static String nameOf(Given given) {
    Path named = Path.of(given.value("--site").orElse("."));
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
