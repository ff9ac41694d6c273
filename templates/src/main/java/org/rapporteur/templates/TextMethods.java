package org.rapporteur.templates;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What templates compare texts by, under the name {@code texts}: {@code same} by their characters
 * and {@code has} word by word, where FreeMarker would sort by the rules of a language.
 */
final class TextMethods implements TemplateHashModel {
  private static final Map<String, TemplateMethodModelEx> ALL =
      Map.of(
          "same",
          arguments -> compare(arguments, String::equals),
          "has",
          arguments -> compare(arguments, TextMethods::has));

  @Override
  public @Nullable TemplateModel get(String name) {
    return ALL.get(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static TemplateBooleanModel compare(
      List<?> arguments, BiPredicate<String, String> comparison) throws TemplateModelException {
    if (arguments.size() == 2
        && arguments.get(0) instanceof TemplateScalarModel one
        && arguments.get(1) instanceof TemplateScalarModel other) {
      return comparison.test(one.getAsString(), other.getAsString())
          ? TemplateBooleanModel.TRUE
          : TemplateBooleanModel.FALSE;
    }
    throw new TemplateModelException("Two texts are compared here.");
  }

  /** Whether a word is one of several with a space between them. */
  private static boolean has(String words, String word) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || words.charAt(at - 1) == ' ')
          && (end == words.length() || words.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
