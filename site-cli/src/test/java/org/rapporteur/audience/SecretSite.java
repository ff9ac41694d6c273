package org.rapporteur.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.value.Tlp;

/**
 * A random site of which a part is withheld from an audience. What is public in it follows from one
 * seed alone, what is withheld from another one as well.
 */
public final class SecretSite {
  private static final List<String> TYPES =
      List.of("people", "organizations", "briefs", "places", "issues", "talks", "documents");

  private final Tlp audience;
  private final Random open;
  private final Random secret;
  private final Map<String, String> files = new TreeMap<>();
  private int words;

  private SecretSite(Tlp audience, long seed, long secrets) {
    this.audience = audience;
    this.open = new Random(seed);
    this.secret = new Random(secrets);
  }

  /** The files of a site by path. */
  public static Map<String, String> files(Tlp audience, long seed, long secrets) {
    SecretSite site = new SecretSite(audience, seed, secrets);
    site.write();
    return site.files;
  }

  private void write() {
    files.put(
        "site.yaml",
        """
        title: The talks
        base-url: https://example.org/
        menu: [briefs, people%s]
        not-known: [nothing%s]
        """
            .formatted(list(() -> "{value: people/x1, tlp: %s}".formatted(label())), claims()));
    sources();
    for (int i = 1; i <= 3; i++) {
      page(
          "people/p" + i,
          "title: Person %d\naliases: [P.%d%s]\nsource: s1".formatted(i, i, claims()));
    }
    page("organizations/north", "title: North\nsource: s1");
    page("organizations/south", "title: South\nsource: s2");
    page("places/hall", "title: The hall");
    page("issues/water", "title: Water");
    page("talks/spring", "title: Spring talks\nsource: s1");
    for (int i = 1; i <= 2; i++) {
      rounds(i);
      delegations(i);
    }
    for (int i = 1; i <= 2; i++) {
      page(
          "briefs/b" + i,
          "title: Brief %d\npublished: 2025-05-%02d\nabout: [r%d%s]\nnot-known: [who paid%s]\nsource: [s1]"
              .formatted(i, 10 + i, i, list(() -> "x" + (1 + secret.nextInt(3))), claims()));
    }
    for (int i = 1; i <= 3; i++) {
      secretPage("people/x" + i, "redirect-from: [%s]".formatted(word()));
    }
    for (int more = secret.nextInt(4); more > 0; more--) {
      String type = TYPES.get(secret.nextInt(TYPES.size()));
      secretPage(type + "/" + word(), "source: s2");
    }
    for (int more = secret.nextInt(3); more > 0; more--) {
      files.put("static/tlp-" + strict() + "/" + word() + ".txt", word());
    }
    files.put("static/open.txt", "open");
  }

  private void sources() {
    page("sources/s1", "title: The Paper\noutlet: The Paper\npublished: 2025-05-12");
    page("sources/s2", "title: The Post\noutlet: The Post");
    files.put(
        "sources/c1.md",
        "---\ntitle: %s %s\nauthor: %s\nreliability: C\npublished: 2025-05-%02d\npublic-wording: a diplomat\n---\n%s\n"
            .formatted(word(), word(), word(), 1 + secret.nextInt(28), word()));
    secretPage("sources/cable", "outlet: " + word());
  }

  private void rounds(int i) {
    page(
        "rounds/r" + i,
        """
        title: Round %d
        talks: spring
        held: [{value: 2025-05-%02d, source: s1}%s]
        place: hall
        party: [north, south]
        status: concluded
        attendance:
          p1:
            - 2025-05-0%d considering [@s1]
          x1:
            - 2025-05-0%d will-not-attend [@s2]
        %ssource: s1\
        """
            .formatted(
                i,
                14 + i,
                list(() ->
                    "{value: 2025-05-%02d, source: s2, tlp: %s}"
                        .formatted(1 + secret.nextInt(28), label())),
                i,
                1 + secret.nextInt(9),
                secret.nextBoolean()
                    ? "  p2:\n    - {on: 2025-05-02, state: considering, tlp: %s}\n"
                        .formatted(label())
                    : ""));
  }

  private void delegations(int i) {
    page(
        "delegations/d" + i,
        """
        title: Delegation %d
        of: north
        rounds: [r%d]
        seats:
          head:
            p%d: Minister
          member:
            x2: %s
        %ssource: s%d\
        """
            .formatted(
                i,
                i,
                i,
                word(),
                secret.nextBoolean()
                    ? "  expert:\n    p3: {office: %s, tlp: %s}\n".formatted(word(), label())
                    : "",
                i));
  }

  private void page(String path, String facts) {
    StringBuilder text = new StringBuilder("---\n").append(facts).append("\n---\n");
    for (int i = open.nextInt(4) + 1; i > 0; i--) {
      text.append(prose(open)).append("\n\n");
      if (secret.nextInt(3) == 0) {
        text.append("::: tlp-%s\n".formatted(strict())).append(block()).append("\n:::\n\n");
      }
      if (secret.nextInt(5) == 0) {
        text.append("%% ").append(word()).append(" %%\n");
      }
    }
    files.put(path + ".md", text.toString());
  }

  /** A page that the audience may not see, for one reason or another. */
  private void secretPage(String path, String facts) {
    String marking =
        switch (secret.nextInt(4)) {
          case 0 -> "draft: true";
          case 1 -> "embargo-until: 2025-07-%02d".formatted(1 + secret.nextInt(28));
          default -> "tlp: " + label();
        };
    String aliases = secret.nextBoolean() ? "aliases: [%s, P.1]\n".formatted(word()) : "";
    files.put(
        path + ".md",
        "---\ntitle: %s %s\n%s%s\n%s\n---\n%s\n"
            .formatted(word(), word(), aliases, marking, facts, block()));
  }

  /** Text that is withheld, of every kind. */
  private String block() {
    List<String> parts = new ArrayList<>();
    for (int i = secret.nextInt(3) + 1; i > 0; i--) {
      parts.add(
          switch (secret.nextInt(6)) {
            case 0 -> "## Outcome\n\n" + word();
            case 1 ->
                "Noted.[^1] See [it].\n\n[^1]: %s\n\n[it]: https://%s.example/"
                    .formatted(word(), word());
            case 2 ->
                "> [!quote] [[p1]], 2025-05-14, on %s [@s1]\n> %s\n^%s"
                    .formatted(word(), word(), word());
            case 3 -> "| a | b |\n|---|---|\n| %s | [[p2]] |".formatted(word());
            case 4 -> "```\n:::\n%s\n```".formatted(word());
            default ->
                "It is likely that %s met [[p3]] and [[x1]] [@cable; @s1].".formatted(word());
          });
    }
    return String.join("\n\n", parts);
  }

  private String prose(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> "## Outcome";
      case 1 -> "They met [[p%d]] [@s%d].".formatted(1 + random.nextInt(3), 1 + random.nextInt(2));
      case 2 ->
          "A [[x%d|colleague]] was there, too [@c1, p. %d].".formatted(1 + random.nextInt(3), 3);
      case 3 ->
          "> [!quote] [[p%d]], 2025-05-1%d, on television [@s1]\n> Words of %d."
              .formatted(1 + random.nextInt(3), random.nextInt(9), random.nextInt(100));
      case 4 -> "It is unlikely that [[r1]] was the last.";
      case 5 -> "- one\n- [two](../static/open.txt)";
      default -> "Nothing more is known of [[water]].";
    };
  }

  /** More entries of a list, each of them marked. */
  private String claims() {
    return list(() -> "{value: %s, tlp: %s}".formatted(word(), label()));
  }

  private String list(Supplier<String> entry) {
    StringBuilder entries = new StringBuilder();
    for (int i = secret.nextInt(3); i > 0; i--) {
      entries.append(", ").append(entry.get());
    }
    return entries.toString();
  }

  /** A label that the audience may not see. */
  private String label() {
    List<Tlp> hidden =
        List.of(Tlp.values()).stream().filter(label -> !label.mayReach(audience)).toList();
    return hidden.get(secret.nextInt(hidden.size())).word();
  }

  private String strict() {
    return label().toLowerCase(java.util.Locale.ROOT);
  }

  private String word() {
    return "secret" + (char) ('a' + secret.nextInt(26)) + secret.nextInt(10_000) + "n" + words++;
  }
}
