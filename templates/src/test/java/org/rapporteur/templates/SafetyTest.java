package org.rapporteur.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;

/**
 * What a template of a site tries beyond showing views ends as a fault in its place, or harmlessly.
 */
class SafetyTest {
  private static final Pattern INSIDES =
      Pattern.compile("wrapper|freemarker|----|\n|in template|null");

  @ParameterizedTest
  @MethodSource("attacks")
  void refusesInItsPlace(String template, int line, int column) {
    Rendering.Fault fault = assertInstanceOf(Rendering.Fault.class, render(template), template);
    assertEquals("round.ftlh", fault.template());
    assertEquals(line + ":" + column, fault.line() + ":" + fault.column(), fault::message);
    assertFalse(INSIDES.matcher(fault.message()).find(), fault.message());
    assertTrue(fault.message().endsWith("."), fault.message());
  }

  static Stream<Arguments> attacks() {
    return Stream.of(
        // Classes and objects.
        at(1, 40, "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"),
        at(2, 15, "x\n<#assign e = 1? new()>"),
        at(1, 12, "${page.site?new()}"),
        at(1, 7, "${page?api.class}"),
        at(1, 13, "${page.title?api.getClass()}"),
        at(1, 7, "${page?has_api?c}"),
        at(1, 8, "${page.class}"),
        at(1, 8, "${page.getClass()}"),
        at(1, 9, "${page['class']}"),
        at(1, 8, "${page.toString()}"),
        at(1, 13, "${page.site.getClass().forName('x')}"),
        at(1, 3, "${page.title.class}"),
        at(1, 3, "${page.title.getBytes()}"),
        at(1, 3, "${page.title()}"),
        at(1, 3, "${page.trail.class}"),
        at(1, 20, "${.data_model.page.class}"),
        at(1, 24, "${.data_model['page']['class']}"),
        at(1, 14, "${.vars.page.hashCode()}"),
        at(1, 3, "${.globals?keys?join(',')}"),
        // Text run as a template.
        at(1, 17, "<#assign t = \"x\"?interpret><@t/>"),
        at(1, 8, "${\"1+1\"?eval}"),
        at(1, 7, "${\"1\" ?<#-- c --> eval}"),
        at(1, 6, "${'1'?[#-- > } --]eval}"),
        at(1, 3, "${\"a${'1'?eval}b\"}"),
        at(1, 3, "${\"a\\x24{'1'?eval}b\"}"),
        at(1, 15, "${\"<#--\"}${'1'?eval}${\"-->\"}"),
        at(1, 18, "<#if 1 gt 0>${'1'?eval}</#if>"),
        // Files.
        at(1, 1, "<#include \"../../etc/passwd\">"),
        at(1, 1, "<#include \"/etc/passwd\">"),
        at(1, 1, "<#include \"file:///etc/passwd\" parse=false>"),
        at(2, 3, "x\n  <#include \"missing.ftlh\">"),
        at(1, 1, "<#import \"layout.ftl\" as x>"),
        at(1, 1, "<#include \"classpath:org/x.ftlh\">"),
        at(1, 1, "${.get_optional_template('../../x').exists?c}"),
        // Markup that is not escaped.
        at(1, 1, "<#noautoesc>${page.title}</#noautoesc>"),
        at(1, 7, "<#ftl auto_esc=false>${page.title}"),
        at(1, 7, "<#ftl output_format=\"RTF\">${page.title}"),
        at(1, 1, "<#outputformat \"plainText\">${page.title}</#outputformat>"),
        at(1, 13, "${page.title?no_esc}"),
        at(1, 1, "<#escape x as x?html>${page.title}</#escape>"),
        // Without end.
        at(1, 11, "<#macro m><@m/></#macro>\n<@m/>"),
        at(1, 12, "<#macro m>x<@n/></#macro><#macro n><@m/></#macro>\n<@n/>"),
        at(1, 25, "<#function f x><#return f(x)></#function>${f(1)}"),
        at(1, 11, "<#include \"round.ftlh\">"),
        at(1, 17, "<#list 1.. as i>${i}</#list>"),
        // Another page tomorrow.
        at(1, 3, "${.now?string}"),
        at(1, 5, "${x!.now}"));
  }

  @Test
  void noMethodOfJavaIsForTemplates() throws NoSuchMethodException {
    MemberAccessPolicy policy = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34);
    assertFalse(policy.forClass(String.class).isMethodExposed(String.class.getMethod("length")));
    assertFalse(policy.forClass(List.class).isMethodExposed(List.class.getMethod("size")));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesAMistakeInItsPlace(String template, int line, int column, String message) {
    assertEquals(new Rendering.Fault("round.ftlh", line, column, message), render(template));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(1, 3, "${nothing}", "“nothing” is missing here."),
        mistake(1, 6, "😀é ${nothing}", "“nothing” is missing here."),
        mistake(3, 3, "a\r\nb\r\n${nothing}", "“nothing” is missing here."),
        mistake(2, 4, "a\n\t${nothing}", "“nothing” is missing here."),
        mistake(1, 3, "${page.trail[7].text}", "“page.trail[7]” is missing here."),
        mistake(1, 3, "<@x/>", "“x” is missing here."),
        mistake(
            2,
            8,
            "é\n${page.titel!}",
            "There is no “titel” here. There are: site, kind, title, root, policy, language, direction,"
                + " description, trail, previous, next, canonical, twin."),
        mistake(1, 21, "<#list page.trail as>", "Encountered \">\" where it cannot stand."),
        mistake(1, 2, "<#unknown>", "Unknown directive: #unknown."),
        mistake(1, 18, "${page.kind?trim?foo}", "Unknown built-in: \"foo\"."),
        mistake(
            1, 12, "${page.title", "Unexpected end of file reached. You have an unclosed \"{\"."));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void rendersWhatOnlyLooksUnsafe(String template, String html) {
    assertEquals(new Rendering.Page(html), render(template));
  }

  static Stream<Arguments> harmless() {
    return Stream.of(
        Arguments.of("<#-- ${'1'?eval} -->fine", "fine"),
        Arguments.of("${r\"${'1'?eval}\"}", "${&#39;1&#39;?eval}"),
        Arguments.of("<#noparse>${'1'?eval}</#noparse>", "${'1'?eval}"),
        Arguments.of("a ?eval and <new> .now text", "a ?eval and <new> .now text"),
        Arguments.of("${'[1]'?eval_json[0]}", "1"),
        Arguments.of("[#ftl][=7*7]#{7*7}", "[=7*7]#{7*7}"),
        Arguments.of("${.data_model?keys?join(',')}", "entity,page"),
        Arguments.of("${page.canonical?? ?c} ${page.kind!'x'}", "true entity"),
        Arguments.of("${1234567.5} ${12345}", "1234567.5 12345"),
        Arguments.of("<#assign page = 'x'>${page}", "x"));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void stopsWhatTakesTooLong(String template, int line, int column) {
    FreemarkerTemplates templates =
        FreemarkerTemplates.of(
            List.of(new SourceFile("templates/round.ftlh", template)), Duration.ofSeconds(1));
    Map<String, Object> data = Samples.entity("round");
    String message = "The template takes longer than 1 seconds for one page.";
    Rendering.Fault fault = new Rendering.Fault("round.ftlh", line, column, message);
    assertEquals(fault, templates.render("round", data));
    long began = System.nanoTime();
    assertEquals(fault, templates.render("round", data));
    assertTrue(System.nanoTime() - began < 500_000_000, "is not tried again");
    assertInstanceOf(Rendering.Page.class, templates.render("person", Samples.entity("person")));
  }

  static Stream<Arguments> endless() {
    return Stream.of(
        at(1, 1, "<#list 1.. as i></#list>"),
        at(2, 3, "<p>\n  <#list 1.. as i><#assign x = i></#list>"),
        at(1, 39, "<#macro turn><#nested></#macro><@turn><#list 1.. as i></#list></@turn>"),
        at(1, 1, "<#list 1.. as i><#attempt>${x}<#recover></#attempt></#list>"),
        // In no loop of a template: these are left behind.
        at(1, 1, "${('!'?left_pad(40, 'a'))?matches('(.*a){25}b')?c}"),
        at(
            1,
            1,
            "<#function f n><#if n lt 1><#return 1></#if><#return f(n - 1) + f(n - 1)></#function>${f(60)}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'x'?left_pad(20000000)}",
        "<#list 1.. as i>${'x'?left_pad(10000)}</#list>",
        "${('['?left_pad(100000, '['))?eval_json?size}",
      })
  void boundsOutputAndDepth(String template) {
    Rendering.Fault fault = assertInstanceOf(Rendering.Fault.class, render(template), template);
    assertEquals("round.ftlh", fault.template());
    assertFalse(INSIDES.matcher(fault.message()).find(), fault.message());
  }

  @Test
  void refusesWhatIsNoView() {
    FreemarkerTemplates templates = templates("${thing.name}${thing}");
    Rendering rendering = templates.render("round", Map.of("thing", new Object()));
    assertEquals(
        new Rendering.Fault("round.ftlh", 1, 1, "A template sees views only, no Object."),
        rendering);
  }

  private static Arguments at(int line, int column, String template) {
    return Arguments.of(template, line, column);
  }

  private static Arguments mistake(int line, int column, String template, String message) {
    return Arguments.of(template, line, column, message);
  }

  private static FreemarkerTemplates templates(String round) {
    return FreemarkerTemplates.of(List.of(new SourceFile("templates/round.ftlh", round)));
  }

  private static Rendering render(String round) {
    return templates(round).render("round", Samples.entity("round"));
  }
}
