package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.publish.OutputBusy;

/**
 * What the program says when it could not do its work and the content is not to blame: the disk, or
 * a fault of its own.
 */
final class Breakdown {
  /** The files that stand beside an output or a page while it is written. */
  private static final Pattern BESIDE =
      Pattern.compile("[/\\\\]\\.[^/\\\\]*\\.(?:next|old|lock|journal|cache|new)(?:[/\\\\].*)?$");

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
      case AccessDeniedException e -> "no permission to read or write " + place(e);
      case NoSuchFileException e -> e.getFile() + " is not there, or cannot be made";
      case FileSystemException e when e.getReason() != null -> said(e);
      default -> "reading or writing failed: " + failure.getMessage();
    };
  }

  /** What the system says, which is in the language of the writer; and more where it is known. */
  private static String said(FileSystemException failure) {
    String reason = failure.getReason();
    if (reason.startsWith("No space left") || reason.contains("not enough space on the disk")) {
      return "the disk is full: %s could not be written. Nothing was published or lost; make room and try again"
          .formatted(place(failure));
    }
    if (reason.startsWith("Read-only file system") || reason.contains("write protected")) {
      return "nothing can be written at %s: the disk, or this part of it, is for reading only"
          .formatted(place(failure));
    }
    return place(failure) + ": " + reason;
  }

  /** The path of a failure; of what is only made for the time of a build, where it stands. */
  private static String place(FileSystemException failure) {
    String file = String.valueOf(failure.getFile());
    Matcher hidden = BESIDE.matcher(file);
    return hidden.find() ? file.substring(0, hidden.start()) : file;
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
