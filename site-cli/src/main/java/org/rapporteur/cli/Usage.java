package org.rapporteur.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The help of the whole program: what a site is, and the commands. */
final class Usage {
  private Usage() {}

  static String of(Commands commands) {
    return """
    Turns a folder of briefs into a website about negotiations: who sat at which
    table, in what role, what they said, and who says so.

    Usage: rapporteur COMMAND [OPTION...]

    Commands:
    %s

    To begin, type “rapporteur init my-talks”: it makes a small example that
    explains itself, and says what to type next.

    A site is a folder. Its site.yaml says at least “title: My talks”. Every page
    is a Markdown file that begins with its facts; its folder says what it is
    about, its name is its id:

      people/rustem-umerov.md             briefs/first-day.md
      ---                                 ---
      title: Rustem Umerov                title: The first day
      aliases: [Umerov]                   ---
      ---                                 They were led by [[rustem-umerov]].
      Minister of Defence of Ukraine.

    In that folder, “rapporteur build” makes the website and tells where it is;
    “rapporteur check” only looks for mistakes. From elsewhere, name the folder:
    rapporteur build --site content/istanbul
    """
        .formatted(list(commands));
  }

  private static String list(Commands commands) {
    return Stream.concat(
            commands.all().stream().map(command -> row(command.name(), command.summary())),
            Stream.of(
                row("help", "explains a command, or a mistake: rapporteur help unknown-id"),
                row("version", "prints the version")))
        .collect(Collectors.joining("\n"));
  }

  private static String row(String command, String summary) {
    return "  %-10s  %s".formatted(command, summary);
  }
}
