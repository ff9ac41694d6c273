package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;
import org.rapporteur.value.Tlp;

/** What is left of a text for an audience, and what is taken out of it. */
final class WithholdingTest {
  private static SourceFile file(String text) {
    return new SourceFile("a.md", text);
  }

  private static String told(Tlp audience, String text) {
    return reader(audience).told(file(text), 0);
  }

  private static List<String> withheld(Tlp audience, String text) {
    return reader(audience).withheld(file(text), 0);
  }

  private static MarkdownReader reader(Tlp audience) {
    return new MarkdownReader(new MarkdownOptions(false), audience);
  }

  private static String problems(String text) {
    Diagnostics log = new Diagnostics();
    reader(Tlp.CLEAR).read(file(text), 0, log);
    return log.sorted().stream()
        .map(each -> each.span().place() + " " + each.message())
        .collect(Collectors.joining("\n"));
  }

  /** A line end is one of the three that there are. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void takesOutWholeLines(String end) {
    String text = "One.\n\n::: tlp-amber\nTwo.\n:::\n\nThree.\n".replace("\n", end);
    assertEquals("One.\n\n\nThree.\n".replace("\n", end), told(Tlp.CLEAR, text));
    assertEquals(
        List.of("::: tlp-amber\nTwo.\n:::\n".replace("\n", end)), withheld(Tlp.CLEAR, text));
    assertEquals(text, told(Tlp.AMBER, text));
    assertEquals(List.of(), withheld(Tlp.AMBER, text));
  }

  @ParameterizedTest
  @CsvSource({
    "::: tlp-red~Two.~:::, ''",
    "::: tlp-red~Two.~:::~Three., Three.",
    "One.~~::: tlp-red~:::~, One.~~",
    "  ::: tlp-red~Two.~  :::~Three., Three.",
  })
  void takesOutWhatStandsAtTheBeginningAndTheEnd(String text, String left) {
    assertEquals(left.replace('~', '\n'), told(Tlp.CLEAR, text.replace('~', '\n')));
  }

  @Test
  void takesOutEachDivisionByItsOwnLabel() {
    String text = "::: tlp-green\nOne.\n:::\n::: tlp-red\nTwo.\n:::\nThree.\n";
    assertEquals("::: tlp-green\nOne.\n:::\nThree.\n", told(Tlp.GREEN, text));
    assertEquals("Three.\n", told(Tlp.CLEAR, text));
    assertEquals(2, withheld(Tlp.CLEAR, text).size());
  }

  @Test
  void takesOutADivisionWithAllThatIsInIt() {
    String text = "::: tlp-red\nOne.\n\n::: tlp-clear\nTwo.\n:::\n\nThree.\n:::\nFour.\n";
    assertEquals("Four.\n", told(Tlp.AMBER, text));
    assertEquals(1, withheld(Tlp.AMBER, text).size());
  }

  @Test
  void takesOutOnlyTheNarrowerPartOfADivision() {
    String text = "::: tlp-green\nOne.\n\n::: tlp-red\nTwo.\n:::\n\nThree.\n:::\nFour.\n";
    assertEquals("::: tlp-green\nOne.\n\n\nThree.\n:::\nFour.\n", told(Tlp.AMBER, text));
  }

  @Test
  void takesOutAllThatFollowsWhereNoEndIsSeen() {
    assertEquals("One.\n\n", told(Tlp.CLEAR, "One.\n\n::: tlp-red\nTwo.\n\nThree.\n"));
    assertEquals("", told(Tlp.AMBER_STRICT, "::: nonsense\nTwo.\n:::\n"));
  }

  @Test
  void leavesColonsInCodeAlone() {
    String text = "```\n::: tlp-red\n```\n\nOne.\n";
    assertEquals(text, told(Tlp.CLEAR, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "::: tlp-clear~One.~:::~ | ''",
        "One.~~:::~ | 3:1 this “:::” closes nothing",
        "::: tlp-clear~One.~ | 1:1 what begins here is not ended by a line “:::”",
        "::: amber~One.~:::~ | 1:1 “amber” is no label",
      })
  void saysWhatIsWrongWithADivision(String text, String problem) {
    assertEquals(problem, problems(text.replace('~', '\n')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- One~~  ::: tlp-red~  Two.~  :::~", "> ::: tlp-red~> Two.~> :::~"})
  void refusesADivisionWithinSomethingElse(String text) {
    assertEquals(
        2,
        problems(text.replace('~', '\n'))
            .lines()
            .filter(line ->
                line.endsWith("a division stands by itself, outside of lists, quotes and notes"))
            .count());
  }
}
