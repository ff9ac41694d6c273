package org.rapporteur.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Entity;

final class PositionsTest {
  private static final String PAGES =
      """
      == organizations/north
      title: North
      == organizations/south
      title: South
      == issues/peace
      title: Peace
      == issues/tolls
      title: Tolls
      part-of: peace
      == issues/fish
      title: Fish
      == rounds/first
      title: First
      held: 2031-01-10
      party: [south, north]
      == rounds/second
      title: Second
      held: 2031-02-10
      party: [south, north]
      """;

  @TempDir private Path folder;
  private Dossier dossier = new Dossier(null, null);

  private Positions read(String pages) {
    dossier = Dossier.of(folder, PAGES + pages);
    return new Positions(dossier.corpus(), Comparator.comparing(Entity::title));
  }

  private Entity page(String type, String id) {
    return dossier.page(type, id);
  }

  private static List<String> told(List<Course> courses) {
    return courses.stream()
        .flatMap(course ->
            course.moments().stream()
                .map(moment ->
                    "-".repeat(course.depth())
                        + course.issue().title()
                        + " "
                        + moment
                            .round()
                            .map(id -> id.slug())
                            .or(() -> moment.when().map(Object::toString))
                            .orElse("undated")
                        + ": "
                        + moment.positions().entrySet().stream()
                            .map(entry ->
                                entry.getKey().slug()
                                    + " "
                                    + entry.getValue().stream().map(e -> e.id().slug()).toList())
                            .toList()))
        .toList();
  }

  @Test
  void setsPartiesSideBySideAtARound() {
    Positions positions =
        read(
            """
            == positions/a
            {party: north, issue: tolls, stance: No tolls., at: first}
            == positions/b
            {party: south, issue: tolls, stance: Tolls., at: [first, second]}
            == positions/c
            {party: south, issue: fish, stance: Fish., at: first}
            """);
    List<Course> matrix = positions.at(page("round", "first"));
    assertEquals(
        List.of("Fish first: [south [c]]", "-Tolls first: [north [a], south [b]]"), told(matrix));
    assertEquals(
        List.of("south", "north"),
        matrix.getFirst().parties().stream().map(id -> id.slug()).toList());
    assertEquals(
        List.of("-Tolls second: [south [b]]"), told(positions.at(page("round", "second"))));
  }

  @Test
  void holdsAPositionForARoundBetweenItsTwoDatesOnly() {
    Positions positions =
        read(
            """
            == positions/open
            {party: north, issue: tolls, stance: No tolls., from: 2031-01}
            == positions/closed
            {party: north, issue: tolls, stance: Some tolls., from: 2031-01-01, until: 2031-01-31}
            """);
    assertEquals(
        List.of("-Tolls first: [north [closed]]"), told(positions.at(page("round", "first"))));
    assertEquals(List.of(), told(positions.at(page("round", "second"))));
  }

  @Test
  void followsAnIssueThroughTime() {
    Positions positions =
        read(
            """
            == positions/a
            {party: north, issue: tolls, stance: No tolls., at: second}
            == positions/b
            {party: south, issue: tolls, stance: Tolls., from: 2031-01-20}
            == positions/c
            {party: north, issue: tolls, stance: Few tolls., at: first}
            == positions/d
            {party: north, issue: tolls, stance: Perhaps.}
            """);
    assertEquals(
        List.of(
            "-Tolls first: [north [c]]",
            "-Tolls 2031-01-20: [south [b]]",
            "-Tolls second: [north [a]]",
            "-Tolls undated: [north [d]]"),
        told(positions.on(page("issue", "tolls")).stream().toList()));
    assertEquals(
        List.of("-Tolls second: [north [a]]"),
        told(positions.at(Set.of(page("round", "second").id()))));
    assertEquals(
        List.of("-Tolls 2031-01-20: [south [b]]"),
        told(positions.of(page("organization", "south").id())));
  }

  @Test
  void anIssueInACircleIsNotLost() {
    Positions positions =
        read(
            """
            == issues/one
            title: One
            part-of: two
            == issues/two
            title: Two
            part-of: one
            == positions/a
            {party: north, issue: one, stance: One., at: first}
            """);
    assertEquals(1, positions.all().size());
    assertEquals(Optional.empty(), positions.on(page("issue", "fish")));
  }
}
