package org.rapporteur.emit;

import java.util.List;
import org.rapporteur.page.Address;
import org.rapporteur.source.SourceFile;

/** The files of {@code static/}, copied as they are. */
final class StaticFiles implements Output {
  @Override
  public List<OutputFile> files(Edition edition) {
    return edition.statics().entrySet().stream()
        .<OutputFile>map(file ->
            new OutputFile.Copied(
                new Address(file.getKey()),
                SourceFile.named("static/" + file.getKey()).start(),
                file.getValue()))
        .toList();
  }
}
