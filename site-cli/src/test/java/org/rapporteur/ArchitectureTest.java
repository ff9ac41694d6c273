package org.rapporteur;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.cli.Main;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** The shape of the house: which package may import which, and what no class may do. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.rapporteur.";

  /** Each package may import those before it only; so there can be no cycle. */
  private static final List<String> ORDER =
      List.of(
          "work",
          "source",
          "diagnostic",
          "value",
          "json",
          "markup",
          "report",
          "schema",
          "markdown",
          "model",
          "read",
          "audience",
          "graph",
          "desk",
          "lint",
          "view",
          "picture",
          "page",
          "emit",
          "publish",
          "cache",
          "build",
          "starter",
          "audit",
          "changes",
          "editor",
          "edit",
          "templates",
          "serve",
          "cli");

  /** Each library, by the start of its package names, and the one package that may import it. */
  private static final Map<String, String> IMPORTER =
      Map.of(
          "org.commonmark.", "markdown",
          "org.yaml.snakeyaml.", "read",
          "tools.jackson.", "json",
          "org.jsoup.", "markup",
          "freemarker.", "templates",
          "io.methvin.", "serve",
          "org.slf4j.", "serve",
          "org.eclipse.jgit.", "cli",
          "com.sun.net.httpserver.", "serve",
          "picocli.", "cli");

  /** What any package may import: the platform, and annotations that leave no trace at run time. */
  private static final List<String> FREE = List.of("java.", "javax.", "org.jspecify.");

  @ArchTest
  void everyPackageImportsOnlyThoseBeforeIt(JavaClasses all) {
    classes()
        .should(
            haveOnlyDependencies("on packages before their own", ArchitectureTest::wrongDirection))
        .check(all);
  }

  @ArchTest
  void everyLibraryHasOneImporter(JavaClasses all) {
    classes()
        .should(
            haveOnlyDependencies("on libraries of their own package", ArchitectureTest::foreign))
        .check(all);
  }

  @ArchTest
  void everyPackageIsNullMarked(JavaClasses all) {
    classes()
        .should(
            new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          item, item.getPackageName() + " has no @NullMarked package-info"));
                }
              }
            })
        .check(all);
  }

  @ArchTest
  void noNameIsADustbin(JavaClasses all) {
    noClasses()
        .should()
        .haveNameMatching(".*[.$](\\w*(Util|Utils|Helper|Manager|Impl)|(Default|Base)[A-Z]\\w*)")
        .because("a function belongs to the type it speaks about")
        .check(all);
  }

  /** What a page's words are seen on is known by this; see {@code Prints} and {@code Amendment}. */
  @ArchTest
  void onlyThoseThatAreKnownLookAtProse(JavaClasses all) {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "desk", ROOT + "lint", ROOT + "page", ROOT + "emit")
        .and()
        .areNotAssignableTo(ROOT + "lint.ProseLint")
        .and()
        .haveNameNotMatching(".*[.](EntityViews|Pages|DataShape)")
        .should(callMethod(Entity.class, "body"))
        .because("a change of prose makes new only the pages it is known to be seen on")
        .check(all);
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "desk", ROOT + "lint", ROOT + "page", ROOT + "emit")
        .and()
        .haveNameNotMatching(".*[.](RelationViews|DataShape|OrphanPage)")
        .should(callMethod(Graph.class, "mentionsOf", EntityId.class))
        .orShould(callMethod(Graph.class, "citing", EntityId.class))
        .because("a change of prose makes new only the pages it is known to be seen on")
        .check(all);
  }

  @ArchTest
  void onlyMainEndsTheProgram(JavaClasses all) {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should(callMethod(System.class, "exit", int.class))
        .orShould(callMethod(Runtime.class, "exit", int.class))
        .orShould(callMethod(Runtime.class, "halt", int.class))
        .check(all);
  }

  @ArchTest
  void nothingStaticChanges(JavaClasses all) {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(SYNTHETIC)
        .should()
        .haveModifier(FINAL)
        .andShould()
        .notHaveRawType(mutable())
        .check(all);
  }

  private static Optional<String> wrongDirection(Dependency dependency) {
    String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
    if (!to.startsWith(ROOT)) {
      return Optional.empty();
    }
    int from = place(dependency.getOriginClass().getPackageName());
    return place(to) <= from
        ? Optional.empty()
        : Optional.of("imports a package after its own: " + dependency.getDescription());
  }

  private static int place(String packageName) {
    int place = ORDER.indexOf(noun(packageName));
    if (place < 0) {
      throw new AssertionError(packageName + " has no place in ArchitectureTest.ORDER yet");
    }
    return place;
  }

  private static Optional<String> foreign(Dependency dependency) {
    JavaClass to = dependency.getTargetClass().getBaseComponentType();
    String name = to.getName();
    if (to.isPrimitive() || name.startsWith(ROOT) || FREE.stream().anyMatch(name::startsWith)) {
      return Optional.empty();
    }
    String from = noun(dependency.getOriginClass().getPackageName());
    boolean allowed =
        IMPORTER.entrySet().stream()
            .anyMatch(each -> name.startsWith(each.getKey()) && from.equals(each.getValue()));
    return allowed
        ? Optional.empty()
        : Optional.of("imports a library that is not its own: " + dependency.getDescription());
  }

  /** The first part of a package's name after the root: {@code read} of org.rapporteur.read. */
  private static String noun(String packageName) {
    return packageName.substring(ROOT.length()).replaceFirst("\\..*", "");
  }

  private static ArchCondition<JavaClass> haveOnlyDependencies(
      String description, Function<Dependency, Optional<String>> fault) {
    return new ArchCondition<>("have only dependencies " + description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          fault
              .apply(dependency)
              .ifPresent(message -> events.add(SimpleConditionEvent.violated(dependency, message)));
        }
      }
    };
  }

  private static DescribedPredicate<JavaClass> mutable() {
    List<Class<?>> mutable =
        List.of(
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class,
            StringBuilder.class,
            ThreadLocal.class);
    return DescribedPredicate.describe(
        "that can change", type -> mutable.stream().anyMatch(type::isAssignableTo));
  }
}
