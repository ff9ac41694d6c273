package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the file NOTICE says of libraries, data and fonts. */
class NoticeTest {
  private static final Pattern ROW = Pattern.compile("(?m)^  (\\S+) {2,}(\\S+) {2,}(\\S.*)$");

  /**
   * One row: a jar, or a star for the end of several names, or a file in a jar of ours; and its
   * licence.
   */
  private record Row(String what, String licence) {
    boolean names(Component component) {
      return what.endsWith("*")
          ? component.name().startsWith(what.substring(0, what.length() - 1))
          : component.name().equals(what);
    }

    boolean isFile() {
      return what.contains("/");
    }
  }

  @Test
  void namesEveryLibraryOnceWithItsLicence() throws IOException {
    for (Component library : Shipped.read().libraries()) {
      List<Row> rows = rows().stream().filter(row -> row.names(library)).toList();
      assertEquals(1, rows.size(), library + " in " + rows);
      assertTrue(library.licences().contains(rows.getFirst().licence()), rows + " is " + library);
    }
  }

  @Test
  void namesNothingThatIsNotShipped() throws IOException {
    Shipped shipped = Shipped.read();
    for (Row row : rows()) {
      assertTrue(
          row.isFile()
              ? shipped.jars().stream().anyMatch(jar -> jar.entries().contains(row.what()))
              : shipped.libraries().stream().anyMatch(row::names),
          row.toString());
    }
  }

  /**
   * Licences such as MIT are kept by giving their text along; the text of Apache-2.0 is our own
   * LICENSE.
   */
  @Test
  void givesTheTextOfALicenceThatIsInNoJar() throws IOException {
    Shipped shipped = Shipped.read();
    for (Component library : shipped.libraries()) {
      assertTrue(
          library.licences().contains("Apache-2.0")
              || shipped.jarOf(library).carriesItsLicence()
              || notice().contains("The jar of " + library.name() + " carries no copy"),
          library.toString());
    }
  }

  @Test
  void namesEveryFileInOurJarsThatIsAFontOrAMapOfOthers() throws IOException {
    List<String> files =
        Shipped.read().jars().stream()
            .filter(jar -> jar.name().startsWith("rapporteur"))
            .flatMap(jar -> jar.entries().stream())
            .filter(entry -> entry.matches(".*\\.(woff2|json|png|jpe?g|geojson|csv)"))
            .sorted()
            .toList();
    assertEquals(files, rows().stream().filter(Row::isFile).map(Row::what).sorted().toList());
  }

  private static List<Row> rows() throws IOException {
    return ROW.matcher(notice()).results().map(row -> new Row(row.group(1), row.group(2))).toList();
  }

  private static String notice() throws IOException {
    return Files.readString(Shipped.FOLDER.resolve("NOTICE"));
  }
}
