package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.MarkdownOptions;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.SiteFolder;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.work.Crew;

/** Types are data; where Java names one, or a field of one, the shipped types have it. */
class SchemaNamesTest {
  /** The questions code asks of an entity or a claim by the name of a field or a type. */
  private static final Map<String, Set<String>> QUESTIONS =
      Map.of(
          Entity.class.getName(), Set.of("claims", "claim", "texts", "text"),
          Claim.class.getName(), Set.of("qualifier"),
          Corpus.class.getName(), Set.of("ofType"),
          Schema.class.getName(), Set.of("type", "get", "isA"));

  /** The lists of field names outside {@code desk}. */
  private static final Set<String> LISTS = Set.of("page.Lists.DATING", "page.EntityViews.APART");

  private static Set<JavaClass> classes = Set.of();
  private static Schema schema;

  @BeforeAll
  static void readTheShippedTypes() throws IOException {
    Diagnostics log = new Diagnostics();
    try (Crew crew = new Crew(1)) {
      schema =
          new CorpusReader(new MarkdownReader(new MarkdownOptions(false)), crew, log)
              .readSchema(SiteFolder.list(BuiltSite.SAMPLE, log).orElseThrow());
    }
    assertTrue(log.sorted().isEmpty());
    classes =
        new LinkedHashSet<>(
            new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.rapporteur"));
  }

  @Test
  void everyNameThatCodeAsksForIsShipped() throws IOException {
    Map<String, String> asked = new TreeMap<>();
    for (JavaClass type : classes) {
      try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
        for (MethodModel method : ClassFile.of().parse(bytes.readAllBytes()).methods()) {
          method.code().ifPresent(code -> namesAsked(code, type.getName(), asked));
        }
      }
    }
    assertTrue(asked.size() > 10, () -> "hardly anything found: " + asked);
    asked.keySet().removeAll(words(allTypes()));
    assertEquals(Map.of(), asked);
  }

  /** The strings that stand as the last argument of a question, with the class that asks. */
  private static void namesAsked(CodeModel code, String asker, Map<String, String> asked) {
    String last = "";
    for (CodeElement element : code) {
      if (element instanceof InvokeInstruction call
          && !last.isEmpty()
          && QUESTIONS
              .getOrDefault(call.owner().asInternalName().replace('/', '.'), Set.of())
              .contains(call.name().stringValue())) {
        asked.put(last, asker);
      }
      if (element instanceof ConstantInstruction constant
          && constant.constantValue() instanceof String text) {
        last = text;
      } else if (element instanceof java.lang.classfile.Instruction) {
        last = "";
      }
    }
  }

  @Test
  void everyNameTheDeskKnowsBelongsToATypeItNames() throws ReflectiveOperationException {
    Map<String, Set<String>> strange = new TreeMap<>();
    for (JavaClass type : classes) {
      if (type.getPackageName().equals("org.rapporteur.desk")) {
        Set<String> named = constants(type.reflect());
        Stream<EntityType> types = named.stream().flatMap(name -> schema.type(name).stream());
        Set<String> known = words(types);
        Set<String> unknown = new TreeSet<>(named);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
          strange.put(type.getName(), unknown);
        }
      }
    }
    assertEquals(Map.of(), strange);
  }

  @Test
  void everyListOfFieldsNamesFieldsThatAreShipped() throws ReflectiveOperationException {
    Set<String> known = words(allTypes());
    for (String name : LISTS) {
      int dot = name.lastIndexOf('.');
      Class<?> owner = Class.forName("org.rapporteur." + name.substring(0, dot));
      Set<String> unknown = new TreeSet<>(strings(owner.getDeclaredField(name.substring(dot + 1))));
      assertTrue(!unknown.isEmpty(), name);
      unknown.removeAll(known);
      assertEquals(Set.of(), unknown, name);
    }
  }

  private static Stream<EntityType> allTypes() {
    return Stream.concat(
        schema.withPages().stream(), Stream.of(schema.get(Schema.SITE), schema.get(Schema.ROOT)));
  }

  /** The names of types, of their fields and qualifiers, and the words of their enums. */
  private static Set<String> words(Stream<EntityType> types) {
    return types
        .flatMap(type ->
            Stream.concat(
                Stream.of(type.name()), type.fields().values().stream().flatMap(f -> words(f))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> words(org.rapporteur.schema.Field field) {
    Stream<String> values =
        field.type() instanceof ValueType.Choice(Map<String, String> labels)
            ? labels.keySet().stream()
            : Stream.empty();
    return Stream.of(
            Stream.of(field.name()),
            values,
            field.qualifiers().values().stream().flatMap(SchemaNamesTest::words))
        .flatMap(each -> each);
  }

  private static Set<String> constants(Class<?> owner) throws ReflectiveOperationException {
    Set<String> names = new TreeSet<>();
    for (Field field : owner.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        names.addAll(strings(field));
      }
    }
    return names;
  }

  private static Set<String> strings(Field constant) throws ReflectiveOperationException {
    constant.setAccessible(true);
    return switch (constant.get(null)) {
      case String name -> Set.of(name);
      case Collection<?> names ->
          names.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
      case null, default -> Set.of();
    };
  }
}
