package org.rapporteur.templates;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, set so that a template can do nothing but turn views into escaped HTML, the same on
 * every machine.
 */
final class Engine {
  private final Configuration configuration;
  private final ViewWrapper wrapper = new ViewWrapper();
  private final Map<String, Queue<Workbench>> benches = new ConcurrentHashMap<>();
  private final boolean hasOverrides;

  /**
   * An engine.
   *
   * @param assets the theme's files by name, which templates see as {@code assets}
   */
  Engine(Shelf shelf, Map<String, String> assets) {
    silenceLogging();
    hasOverrides = !shelf.overrides().isEmpty();
    configuration = new Settled(hasOverrides);
    configuration.setTemplateLoader(shelf);
    configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(wrapper);
    escapeAlways(configuration);
    forbidClasses(configuration);
    sameEverywhere(configuration);
    failWhole(configuration);
    configuration.setSharedVariable("assets", new MapModel(new TreeMap<>(assets), wrapper));
    configuration.setSharedVariable("texts", new TextMethods());
    configuration.setSharedVariable("kept", new Kept(!hasOverrides));
  }

  /** The template in a file; it is parsed when first asked for. */
  Template template(String file) throws IOException {
    return configuration.getTemplate(file);
  }

  /** Renders a page; what is written before a template fails is no page. */
  void render(String file, Map<String, Object> data, Writer out)
      throws TemplateException, IOException {
    if (hasOverrides) {
      new Workbench(template(file), wrapper).render(data, out);
      return;
    }
    Queue<Workbench> idle = idle(file);
    Workbench known = idle.poll();
    Workbench bench = known == null ? new Workbench(template(file), wrapper) : known;
    bench.render(data, out);
    bench.clear();
    idle.add(bench);
  }

  /** The benches for a template that nobody is at. */
  private Queue<Workbench> idle(String file) {
    Queue<Workbench> none = new ConcurrentLinkedQueue<>();
    Queue<Workbench> known = benches.putIfAbsent(file, none);
    return known == null ? none : known;
  }

  /** The shelf takes care of endings; left to them, FreeMarker would let a template not escape. */
  private static void escapeAlways(Configuration configuration) {
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
  }

  private static void forbidClasses(Configuration configuration) {
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
  }

  private static void sameEverywhere(Configuration configuration) {
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setTabSize(1);
  }

  private static void failWhole(Configuration configuration) {
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
  }

  /** Else FreeMarker looks for four logging libraries and starts {@code java.util.logging}. */
  @SuppressWarnings("deprecation")
  private static void silenceLogging() {
    try {
      freemarker.log.Logger.selectLoggerLibrary(freemarker.log.Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("No library is needed for no logging", e);
    }
  }

  /**
   * Reads a template once, for its text never changes; where a site has templates of its own, every
   * loop is made to ask whether its time is over.
   */
  private static final class Settled extends Configuration {
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final boolean clocked;

    Settled(boolean clocked) {
      super(Configuration.VERSION_2_3_34);
      this.clocked = clocked;
    }

    @Override
    public @Nullable Template getTemplate(
        String name,
        Locale locale,
        Object condition,
        String encoding,
        boolean parse,
        boolean ignoreMissing)
        throws IOException {
      Template known = parse ? templates.get(name) : null;
      return known == null
          ? settled(
              super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing), parse)
          : known;
    }

    /** One of several threads that come first makes the loops ask, before anybody renders it. */
    private @Nullable Template settled(@Nullable Template read, boolean parse) {
      if (read == null || !parse) {
        return read;
      }
      return templates.computeIfAbsent(
          read.getName(),
          _ -> {
            if (clocked) {
              _CoreAPI.addThreadInterruptedChecks(read);
            }
            return read;
          });
    }
  }
}
