package org.rapporteur.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;
import org.rapporteur.view.StillRendering;
import org.rapporteur.work.Crew;

/** A template without end keeps a worker, never the crew. */
class RenderTimeTest {
  private static final String LOOP = "<#list 1.. as i></#list>";
  private static final String NO_LOOP = "${('!'?left_pad(40, 'a'))?matches('(.*a){25}b')?c}";
  private static final List<Integer> ITEMS = IntStream.range(0, 40).boxed().toList();

  private final AtomicInteger done = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void aLoopGivesItsWorkerBack(int jobs) {
    FreemarkerTemplates templates = templates(LOOP);
    try (Crew crew = new Crew(jobs)) {
      List<Rendering> pages = crew.map(ITEMS, item -> page(templates, item));
      assertEquals(fault(), pages.get(7));
      assertEquals(39, pages.stream().filter(Rendering.Page.class::isInstance).count());
    }
    assertEquals(40, done.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void whatIsInNoLoopIsLeftBehindWhenAllElseIsDone(int jobs) {
    FreemarkerTemplates templates = templates(NO_LOOP);
    long began = System.nanoTime();
    try (Crew crew = new Crew(jobs)) {
      StillRendering left =
          assertThrows(StillRendering.class, () -> crew.map(ITEMS, item -> page(templates, item)));
      assertEquals(fault(), left.fault());
    }
    assertEquals(39, done.get());
    assertTrue(System.nanoTime() - began < Duration.ofSeconds(8).toNanos());
  }

  @ParameterizedTest
  @ValueSource(strings = {LOOP, NO_LOOP})
  void oneWhoWorksAloneIsTold(String template) {
    FreemarkerTemplates templates = templates(template);
    try (Crew crew = new Crew(1)) {
      assertEquals(fault(), crew.map(ITEMS, item -> page(templates, item)).get(7));
    }
  }

  /** The eighth page has the template of the site, the others one of the theme's. */
  private Rendering page(FreemarkerTemplates templates, int item) {
    String type = item == 7 ? "round" : "person";
    Rendering page = templates.render(type, Samples.entity(type));
    done.incrementAndGet();
    return page;
  }

  private static FreemarkerTemplates templates(String round) {
    return FreemarkerTemplates.of(
        List.of(new SourceFile("templates/round.ftlh", round)), Duration.ofSeconds(1));
  }

  private static Rendering.Fault fault() {
    return new Rendering.Fault(
        "round.ftlh", 1, 1, "The template takes longer than 1 seconds for one page.");
  }
}
