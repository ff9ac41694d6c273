package org.rapporteur.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What markup of a site may hold, and what it may not. */
class MarkupTest {
  private static final String POLICY = "default-src 'none'";
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en" dir="ltr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
      """;

  private static List<String> inPage(String rest) {
    return shown(Markup.inPage(HEAD + rest, POLICY));
  }

  private static List<String> inFile(String name, String text) {
    return shown(Markup.inFile(name, text));
  }

  private static List<String> shown(List<Offence> offences) {
    return offences.stream().map(Offence::shown).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>                    | <script>alert(1)</script>",
        "<script>                    | <svg><SCRIPT href='x.js'/></svg>",
        "<script>                    | <noscript></noscript><template><script>1</script></template>",
        "<img onerror>               | <img src=x onerror=alert(1)>",
        "<body onload>               | <body onload='x()'>",
        "<a href>                    | <a href='javascript:alert(1)'>x</a>",
        "<a href>                    | <a href=' &#1; jAva&Tab;script:alert(1)'>x</a>",
        "<animate values>            | <svg><a><animate attributeName=href values='x;javascript:a()'/></a></svg>",
        "<set to>                    | <svg><set to='javascript:a()'/></svg>",
        "<iframe>                    | <iframe src='//example.org'></iframe>",
        "<object>                    | <object data=x.swf></object>",
        "<embed>                     | <embed src=x>",
        "<base>                      | <base href='https://example.org/'>",
        "<form>                      | <form action='/x'><input></form>",
        "<meta http-equiv>           | <meta http-equiv=Refresh content='0; URL=https://example.org'>",
        "<meta http-equiv>           | <meta http-equiv=refresh content='3,url= \"//example.org\"'>",
        "<meta http-equiv>           | <meta http-equiv=refresh content='0; https://example.org'>",
        "<meta http-equiv>           | <meta http-equiv=refresh content='0; url=data:text/html,x'>",
        "<img src>                   | <img src='https://example.org/x.png' alt=''>",
        "<img src>                   | <img src='/\\example.org/x.png' alt=''>",
        "<img src>                   | <img src='data:image/png;base64,AA' alt=''>",
        "<img srcset>                | <img srcset='a.png 1x, //example.org/b.png 2x' alt=''>",
        "<video poster>              | <video poster='HTTPS://example.org/x.png'></video>",
        "<link href>                 | <link rel=stylesheet href='https://fonts.example.org/x.css'>",
        "<link href>                 | <link rel='dns-prefetch' href='//example.org'>",
        "<image href>                | <svg><image href='http://example.org/x.png'/></svg>",
        "<use href>                  | <svg><use xlink:href='http://example.org/x.svg#a'/></svg>",
        "<style>                     | <style>p { color: red }</style>",
        "<p style>                   | <p style='color: red'>x</p>",
        "<rect fill>                 | <svg><rect fill='url(http://example.org/x#a)'/></svg>",
      })
  void refusesInAPage(String shown, String rest) {
    assertEquals(List.of(shown), inPage(rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>x</title></head><body class=\"kind-x\"><h1>x</h1>",
        "<link rel=canonical href='https://example.org/x/'>",
        "<link rel=alternate type=application/json href='https://example.org/x.json'>",
        "<link rel=stylesheet href='../assets/x.css'>",
        "<meta http-equiv=refresh content='0; url=../../people/x/'>",
        "<a href='https://example.org/'>x</a> <a href='mailto:x@example.org'>x</a>",
        "<img src='../x.png' srcset='../x.png 1x, ../y.png 2x' alt='of javascript: url(//example.org)'>",
        "<svg><use href='#a'/><rect fill='url(#b)'/></svg>",
        "<p>&lt;script&gt; onload=x javascript:</p><!-- <script>x</script> -->",
        "<details open><summary>x</summary></details>",
      })
  void letsAPageBe(String rest) {
    assertEquals(List.of(), inPage(rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>no head</p>",
        "<!doctype html><html><head><title>x</title></head><body></body></html>",
        "<!doctype html><html><head><script>1</script>"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
        "<!doctype html><html><head><!-- "
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"> -->",
        "<!doctype html><html onload=\"x()\"><head>"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
        "<!doctype html><html><head>"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">",
        "<!doctype html><html><body>"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
      })
  void refusesAPageThatDoesNotBeginWithItsPolicy(String html) {
    assertTrue(shown(Markup.inPage(html, POLICY)).contains("A page without its policy"), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.svg   | <script>        | <svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
        "x.SVG   | <script>        | <s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></s:svg>",
        "x.svg   | <handler>       | <svg><handler type='x'>1</handler></svg>",
        "x.svg   | <svg onload>    | <svg onload='x()'/>",
        "x.svg   | <a href>        | <svg><a xlink:href='javascript:x()'/></svg>",
        "x.svg   | <image href>    | <svg><image href='https://example.org/x.png'/></svg>",
        "x.svg   | <style>         | <svg><style>@import '//example.org/x.css';</style></svg>",
        "x.svg   | <!ENTITY>       | <!DOCTYPE svg [<!ENTITY x 'y'>]><svg>&x;</svg>",
        "x.svg   | <?xml-stylesheet> | <?xml-stylesheet href='x.xsl'?><svg/>",
        "a/x.htm | <script>        | <p><script src=x.js></script>",
        "x.xhtml | <script>        | <h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:script/></h:html>",
        "x.css   | url()           | p { background: URL( 'https://example.org/x.png' ) }",
        "x.css   | url()           | @import '//example.org/x.css';",
      })
  void refusesInAFile(String name, String shown, String text) {
    assertEquals(List.of(shown), inFile(name, text));
  }

  @Test
  void letsAFileBe() {
    assertEquals(
        List.of(),
        inFile(
            "x.svg",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            <style>rect { fill: url(#a) }</style>
            <image xlink:href="data:image/png;base64,AA"/>
            <rect style="fill: red"/><a href="https://example.org/">x</a>
            </svg>
            """));
    assertEquals(List.of(), inFile("x.css", "p { background: url(x.png), url(data:image/png,x) }"));
    assertEquals(List.of(), inFile("x.html", "<meta name=google content=x><p style='color: red'>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<SCRIPT>x</SCRIPT>",
        "<p OnClick = 'x'>",
        "<a href='javascript:x'>",
        "<img src='x'>",
        "<${'script'}>x",
        "<scr<#if true>ipt</#if>>x",
        "<svg><use href='//example.org'/></svg>",
        "<link rel='preconnect' href='//example.org'>",
        "<meta http-equiv='Refresh' content='0'>",
        "<p style='color: red'>",
      })
  void suspectsATemplateThatShowsASign(String template) {
    assertTrue(Markup.isSuspect(template));
  }

  @Test
  void suspectsNoPlainTemplate() {
    assertFalse(
        Markup.isSuspect(
            "<#import \"layout.ftlh\" as layout><@layout.frame \"x\"><h1 class=\"a ${x}\">${page.title}</h1>"
                + "<p>a < b, x = 1</p><a href=\"${x.href}\">x</a></@layout.frame>"));
  }

  @Test
  void looksIntoMarkupOnly() {
    assertTrue(Markup.isIn("a/b.Svg"));
    assertFalse(Markup.isIn("a/b.png"));
    assertEquals(List.of(), inFile("x.txt", "<script>"));
  }

  @Test
  void tellsWhere() {
    String svg = "<svg>\n <g>\n  <script/></g></svg>";
    assertEquals(svg.indexOf("<script"), Markup.inFile("x.svg", svg).getFirst().offset());
    assertEquals(
        "it would be loaded from “example.org”; put the file into static/",
        Markup.inPage(HEAD + "<img src='https://example.org/x'>", POLICY).getFirst().reason());
  }

  @Test
  void endsWithAnyDepth() {
    assertEquals(List.of("<script>"), inPage("<div>".repeat(100_000) + "<script>"));
    assertEquals(List.of("<script>"), inFile("x.svg", "<g>".repeat(100_000) + "<script/>"));
    String many = "<meta charset=\"utf-8\">".repeat(100_000);
    assertEquals(1, Markup.inPage("<!doctype html><html><head>" + many, POLICY).size());
  }
}
