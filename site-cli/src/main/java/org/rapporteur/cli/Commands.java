package org.rapporteur.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Templates;

/** Every command, in the order in which help names them. */
record Commands(List<Command> all) {
  /** The commands, for sites that look as {@code theme} makes them from their own templates. */
  static Commands with(Function<List<SourceFile>, Templates> theme) {
    List<Command> commands =
        List.of(
            new InitCommand(),
            new NewCommand(),
            new BuildCommand(theme),
            new CheckCommand(theme),
            new ServeCommand(theme),
            new AuditCommand(),
            new ChangesCommand(theme),
            new RenameCommand(theme),
            new SchemaCommand());
    return new Commands(
        Stream.concat(commands.stream(), Stream.of(new CompletionCommand(commands))).toList());
  }

  Optional<Command> named(String name) {
    return all.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  List<String> names() {
    return all.stream().map(Command::name).toList();
  }
}
