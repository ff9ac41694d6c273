package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim;

/** Who would come, as a dated series. */
class AttendanceTest {
  @TempDir private Path temp;

  private List<Claim> points(String points) {
    String site =
        """
        == people/anna
        == sources/s
        == sources/t
        == rounds/r
        attendance:
          anna:
        """;
    return Dossier.of(temp, site + points.indent(4)).page("round", "r").claims("attendance");
  }

  private static List<Integer> contested(List<Claim> points) {
    return IntStream.range(0, points.size())
        .filter(i -> Attendance.isContested(points.get(i), points))
        .boxed()
        .toList();
  }

  @Test
  void sourcesDisagreeWhereOneSaysYesAndAnotherNoOfOneDay() {
    List<Claim> points =
        points(
            """
            - 2025-05-12 considering [@s]
            - 2025-05-15 will-not-attend [@s]
            - 2025-05-15 considering, if there is progress [@t]
            - 2025-05-16 will-not-attend [@s]
            """);
    assertEquals(List.of(1, 2), contested(points));
  }

  @Test
  void stagesOfComingAreNoDispute() {
    assertEquals(
        List.of(), contested(points("- 2025-05-15 designated [@s]\n- 2025-05-15 attended [@t]\n")));
  }

  @Test
  void oneSourceDoesNotDisagreeWithItselfNorWithWhatWasTakenBack() {
    assertEquals(
        List.of(),
        contested(
            points(
                """
                - 2025-05-15 confirmed [@s]
                - 2025-05-15 will-not-attend [@s]
                - {on: 2025-05-15, state: absent, source: t, status: retracted}
                """)));
  }

  @Test
  void whatIsMarkedContestedIs() {
    assertEquals(
        List.of(0), contested(points("- {on: 2025-05-15, state: unknown, status: contested}\n")));
  }

  @Test
  void theLastWordIsTheLatestThatStands() {
    List<Claim> points =
        points(
            """
            - 2025-05-16 attended [@s]
            - 2025-05-12 considering [@s]
            - {on: 2025-05-17, state: absent, status: retracted}
            - 2025-05-16T18:00+03:00 attended-part [@t]
            """);
    assertEquals(points.get(3), Attendance.lastWord(points).orElseThrow());
  }
}
