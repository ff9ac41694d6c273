package org.rapporteur.emit;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.page.Address;
import org.rapporteur.source.SourceFile;

/** The files of {@code static/}, copied as they are. */
final class StaticFiles implements Output {
  @Override
  public List<OutputFile> files(Edition edition) {
    List<OutputFile> files = new ArrayList<>();
    edition
        .statics()
        .forEach((path, file) ->
            files.add(
                new OutputFile.Copied(
                    new Address(path), SourceFile.named("static/" + path).start(), file)));
    return files;
  }
}
