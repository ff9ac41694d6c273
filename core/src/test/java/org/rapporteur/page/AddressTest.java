package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "people/anna/index.html, people/berta/index.html, ../berta/, ../berta/index.html",
    "people/anna/index.html, index.html, ../../, ../../index.html",
    "index.html, people/anna/index.html, people/anna/, people/anna/index.html",
    "index.html, index.html, ./, index.html",
    "people/anna/index.html, people/anna/index.html, ./, index.html",
    "people/anna/index.html, people/anna/index.json, index.json, index.json",
    "people/index.html, people/page/2/index.html, page/2/, page/2/index.html",
    "people/page/2/index.html, people/index.html, ../../, ../../index.html",
    "404.html, assets/a.css, assets/a.css, assets/a.css",
    "people/anna/index.html, map 1.png, ../../map%201.png, ../../map%201.png",
    "a/index.html, people/王毅/index.html, ../people/%E7%8E%8B%E6%AF%85/, ../people/%E7%8E%8B%E6%AF%85/index.html",
    "people/король/x/index.html, people/король/y.png, ../y.png, ../y.png",
    "index.html, a/100%.png, a/100%25.png, a/100%25.png",
    "index.html, a/b?c#d.png, a/b%3Fc%23d.png, a/b%3Fc%23d.png",
    "index.html, 'a:b/index.html', './a:b/', './a:b/index.html'",
  })
  void leadsFromOnePageToAnother(String from, String to, String published, String onDisk) {
    assertEquals(published, new Address(from).to(new Address(to), false));
    assertEquals(onDisk, new Address(from).to(new Address(to), true));
  }

  @Test
  void leadsToTheRoot() {
    assertEquals("", new Address("index.html").toRoot());
    assertEquals("../../", new Address("people/anna/index.html").toRoot());
  }

  @Test
  void standsBehindABaseUrl() {
    assertEquals("", new Address("index.html").absolute());
    assertEquals("people/anna/", new Address("people/anna/index.html").absolute());
    assertEquals("people/%C5%81/", new Address("people/Ł/index.html").absolute());
    assertEquals("404.html", new Address("404.html").absolute());
  }

  @Test
  void hasSiblings() {
    assertEquals(
        new Address("people/anna/index.json"),
        new Address("people/anna/index.html").sibling("index.json"));
    assertEquals(new Address("feed.xml"), new Address("index.html").sibling("feed.xml"));
  }
}
