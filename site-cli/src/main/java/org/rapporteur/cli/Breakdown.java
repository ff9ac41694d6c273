package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.publish.OutputBusy;

/**
 * What the program says when it could not do its work and the content is not to blame: the disk, or
 * a fault of its own.
 */
final class Breakdown {
  private Breakdown() {}

  /** The sentence for what went wrong, and with {@code debug} the place in the program. */
  static String of(Throwable fault, boolean debug) {
    Optional<IOException> disk =
        Stream.<Throwable>iterate(fault, at -> at != null, Throwable::getCause)
            .filter(IOException.class::isInstance)
            .map(IOException.class::cast)
            .findFirst();
    String sentence = disk.map(Breakdown::disk).orElseGet(() -> ours(fault, debug));
    return "rapporteur: " + sentence + "\n" + (debug ? trace(fault) : "");
  }

  private static String disk(IOException failure) {
    return switch (failure) {
      case OutputBusy busy -> String.valueOf(busy.getMessage());
      case AccessDeniedException e -> "no permission to read or write " + e.getFile();
      case NoSuchFileException e -> e.getFile() + " is not there, or cannot be made";
      case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
      default -> "reading or writing failed: " + failure.getMessage();
    };
  }

  private static String ours(Throwable fault, boolean debug) {
    return switch (fault) {
      case OutOfMemoryError _ ->
          "the memory that Java was given is used up; JAVA_TOOL_OPTIONS=-Xmx4g gives it more";
      default ->
          "this is a fault of the program, not of your content: "
              + fault
              + "\nPlease report it to the project, with the command you ran and, if you can, the"
              + " site."
              + (debug ? "" : " RAPPORTEUR_DEBUG=1 shows where it happened.");
    };
  }

  private static String trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
