package org.rapporteur.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A test that asks for the {@link Stage}. Without a browser it is skipped, but fails in CI. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.OneStage.class)
@interface BrowserTest {

  /** Keeps one stage for all tests of a run, and closes it after the last. */
  final class OneStage implements ExecutionCondition, ParameterResolver {
    private static final String MISSING =
        "Browser tests are skipped: there is no chromium and chromedriver on the PATH"
            + " (on Debian: apt install chromium chromium-driver).";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Chromium.isHere()) {
        return ConditionEvaluationResult.enabled("Chromium is here.");
      }
      if (System.getenv("CI") != null) {
        throw new IllegalStateException(MISSING + " In CI they must run.");
      }
      store(context).computeIfAbsent(MISSING, _ -> said(), Boolean.class);
      return ConditionEvaluationResult.disabled(MISSING);
    }

    private static Boolean said() {
      System.err.println(MISSING);
      return true;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(Stage.class);
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return store(context).computeIfAbsent(Stage.class, _ -> Stage.open(), Stage.class);
    }

    private static Store store(ExtensionContext context) {
      return context.getRoot().getStore(Namespace.create(OneStage.class));
    }
  }
}
