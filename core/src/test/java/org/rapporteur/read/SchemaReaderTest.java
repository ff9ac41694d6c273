package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.SourceFile;

final class SchemaReaderTest {
  private static final List<SourceFile> BUILT_IN =
      List.of(
          file("entity", "abstract: true\nfields:\n  title: {type: text}\n"),
          file("site", "abstract: true\n"),
          file("person", "label: Person\nplural: People\nfolder: people\n"),
          file(
              "round",
              "label: Round\nfolder: rounds\nfields:\n  chair: {type: reference, to: [person],"
                  + " inverse: Chair of}\n"));

  private final Diagnostics log = new Diagnostics();

  @Test
  void inheritsTheFieldsOfTheRootFirst() {
    EntityType round = read().get("round");
    assertEquals(List.of("title", "chair"), List.copyOf(round.fields().keySet()));
    assertEquals(Optional.of("entity"), round.parent());
  }

  @Test
  void addsAFieldToABuiltInTypeAndToWhatExtendsIt() {
    Schema schema =
        read(
            file("person", "fields:\n  born: {type: date}\n"),
            file("minister", "label: Minister\nfolder: ministers\nextends: person\n"));
    assertEquals(new ValueType.Plain(ValueType.Kind.DATE), field(schema, "person", "born").type());
    assertTrue(schema.get("minister").fields().containsKey("born"));
    assertFalse(schema.get("round").fields().containsKey("born"));
  }

  @Test
  void addsATypeThatReferencesAcceptForItsParent() {
    Schema schema = read(file("minister", "label: Minister\nfolder: ministers\nextends: person\n"));
    assertTrue(schema.isA("minister", "person"));
    assertTrue(schema.isA("minister", "entity"));
    assertFalse(schema.isA("person", "minister"));
    ValueType.Reference chair = (ValueType.Reference) field(schema, "round", "chair").type();
    assertTrue(schema.accepts(chair, "minister"));
    assertEquals(Optional.of(schema.get("minister")), schema.ofFolder("ministers"));
    assertEquals("a minister", schema.get("minister").withArticle());
  }

  @Test
  void readsATypesFileBeforeTheOneItExtends() {
    Schema schema =
        read(
            file("a-child", "label: Child\nfolder: children\nextends: parent\n"),
            file("parent", "label: Parent\nfolder: parents\nfields:\n  x: {type: integer}\n"));
    assertTrue(schema.get("a-child").fields().containsKey("x"));
  }

  @Test
  void readsAllOfAField() {
    Field by =
        field(
            read(
                file(
                    "vote",
                    """
                    label: Vote
                    folder: votes
                    fields:
                      by:
                        label: Voted
                        type: reference
                        to: person
                        as: who
                        repeats: true
                        required: true
                        unknown: true
                        inverse: Votes
                        line: "{who} {how}"
                        qualifiers:
                          how: {type: enum, values: {aye: In favour, no: Against}}
                          on: {type: date}
                    """)),
            "vote",
            "by");
    assertEquals("Voted", by.label());
    assertEquals("who", by.slot());
    assertTrue(by.repeats() && by.required() && by.unknown());
    assertEquals(Optional.of("Votes"), by.inverse());
    assertEquals(Optional.of("{who} {how}"), by.line().map(Object::toString));
    assertEquals(List.of("how", "on"), List.copyOf(by.qualifiers().keySet()));
    assertTrue(
        by.qualifiers().get("how") instanceof Field how
            && how.type() instanceof ValueType.Choice choice
            && choice.labels().get("aye").equals("In favour"));
  }

  @Test
  void blamesTheSiteForWhatClashesWithABuiltInField() {
    List<Diagnostic> problems =
        problems(
            file("entity", "fields:\n  chair: {type: text}\n"), file("person", "label: Man\n"));
    assertEquals(
        List.of("types/entity.yaml:2:3 type-redefined", "types/person.yaml:1:1 type-redefined"),
        problems.stream().map(d -> d.span() + " " + d.code().id()).toList());
  }

  @Test
  void survivesTypesThatExtendThemselves() {
    List<Diagnostic> problems =
        problems(
            file("a", "label: A\nfolder: as\nextends: b\n"),
            file("b", "label: B\nfolder: bs\nextends: a\n"),
            file("c", "label: C\nfolder: cs\nextends: c\n"));
    assertEquals(3, problems.stream().filter(d -> d.code().id().equals("type-cycle")).count());
  }

  private Schema read(SourceFile... own) {
    Schema schema = SchemaReader.read(BUILT_IN, List.of(own), log);
    assertEquals(List.of(), log.sorted());
    return schema;
  }

  private List<Diagnostic> problems(SourceFile... own) {
    var _ = SchemaReader.read(BUILT_IN, new ArrayList<>(List.of(own)), log);
    return log.sorted();
  }

  private static Field field(Schema schema, String type, String field) {
    return Optional.ofNullable(schema.get(type).fields().get(field)).orElseThrow();
  }

  private static SourceFile file(String name, String yaml) {
    return new SourceFile("types/" + name + ".yaml", yaml);
  }
}
