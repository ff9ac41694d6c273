package org.rapporteur;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A site that is hard on a theme: a page of every type, in scripts from right to left and from left
 * to right, with words longer than any line, and every kind of value and prose.
 */
public final class ManyScripts {
  private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwe".repeat(6);

  private ManyScripts() {}

  /** The files by path. */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "site.yaml",
        """
        title: مذكرات & "<notes>"
        language: ar
        notice: A < B & "C"
        """);
    who(files);
    where(files);
    talks(files);
    words(files);
    files.replaceAll((_, text) -> text.replace("LONG", LONG));
    return files;
  }

  private static void who(Map<String, String> files) {
    files.put(
        "people/שלום עליכם.md",
        """
        ---
        title: שלום "עליכם"
        aliases: [Аноним, "LONG"]
        lang: he
        redirect-from: [old name]
        offices:
          - {office: "Office, of <all> things", source: "src, p. 3", credibility: 2, as-of: 2025-05}
        ---
        """);
    files.put(
        "people/x.md",
        """
        ---
        title: "LONG"
        ---
        # One

        ## One

        [[שלום עליכם]] and [[x#one|the top]], [@src; @src, p. 4].

        - [x] done
        - [ ] not done

        | a | b |
        |---|:-:|
        | 1 | ~~2~~ |

        > [!WARNING]
        > Take *care*.[^n]

        <b onclick="x()">raw</b>

        [^n]: A note.
        """);
    files.put("organizations/o.md", "---\ntitle: O\n---\n");
    files.put("organizations/p.md", "---\ntitle: LONG\naliases: [منظمة]\n---\n");
    files.put(
        "delegations/d.md",
        """
        ---
        of: o
        rounds: r
        size: about 12 people
        seats: {head: {x: Head}, expert: [{person: unknown, office: LONG, count: 3}]}
        ---
        """);
    files.put(
        "delegations/e.md", "---\nof: p\nrounds: r\nseats: {member: {שלום עליכם: عضو}}\n---\n");
  }

  private static void where(Map<String, String> files) {
    files.put("conflicts/c.md", "---\ntitle: LONG\nparties: [o, p]\nplaces: country\n---\n");
    files.put("processes/l.md", "---\ntitle: عملية\nconflict: c\nparties: [o, p]\n---\n[[c]]\n");
    files.put("talks/t.md", "---\ntitle: محادثات\nprocess: l\ntrack: 1.5\n---\n");
    files.put("places/country.md", "---\ntitle: بلد\nkind: country\n---\n");
    files.put(
        "places/house.md",
        "---\ntitle: LONG\nkind: building\nwithin: country\ncoordinates: 41.0391, 29.0003\n---\n");
    files.put("issues/i.md", "---\ntitle: قضية\nkind: [humanitarian, military]\n---\n");
    files.put("issues/j.md", "---\ntitle: LONG\npart-of: i\n---\n");
  }

  private static void talks(Map<String, String> files) {
    files.put(
        "rounds/r.md",
        """
        ---
        title: جولة
        talks: t
        held: 2025-05-16/..
        planned: 2025-05-16T10:00+03:00
        place: house
        party: [o, p]
        attendance:
          x:
            - 2025-05 considering, by x, if it rains [@src]
        not-known: [Anything]
        assessments: {value: Good, of: all, stated-by: x, source: src, status: contested}
        ---
        > [!quote] [[x]], 2025-05-16, on X, doubts, at [[r]] [@src]
        > مرحبا

        """);
    files.put("sessions/s.md", "---\ntitle: جلسة\nround: r\nchair: x\npresent: [o, e]\n---\n");
    files.put(
        "positions/w.md",
        "---\nparty: o\nissue: j\nstance: LONG\nkind: red-line\nat: r\nfrom: 2025-05\n---\n");
    files.put(
        "measures/m.md",
        """
        ---
        title: تبادل
        status: disputed [@src]
        parties: [o, p]
        agreed-at: r
        promised: 1000 people from o to p, by x [@src]
        stages: 2025-05-23 about 390 people from o to p at house, by x [@src]
        ---
        """);
    files.put(
        "events/v.md",
        """
        ---
        title: وصول
        kind: arrival
        held: 2025-05-15T10:00+03:00
        participants: [x as LONG, e]
        round: r
        measure: m
        ---
        """);
    files.put(
        "documents/n.md",
        """
        ---
        title: LONG
        kind: decree
        issued-by: x
        at: r
        url: https://example.org/LONG
        ---
        """);
  }

  private static void words(Map<String, String> files) {
    files.put(
        "sources/src.md",
        """
        ---
        title: Source <&> "one"
        url: https://example.org/a?b=1&c=ü
        published: 2025-05-16?
        reliability: B
        ---
        """);
    files.put(
        "sources/long.md", "---\ntitle: LONG\nurl: https://example.org/LONG\nlang: de\n---\n");
    files.put(
        "statements/u.md",
        """
        ---
        speaker: x
        on: 2025-05-16
        kind: address
        words: {value: "LONG **مرحبا**", source: long, translator: LONG}
        ---
        """);
    files.put(
        "briefs/b.md",
        """
        ---
        title: موجز LONG
        summary: LONG
        about: [r, x]
        published: 2025-05-17
        ---
        ## قبل الجولة

        [[x]], `LONG` و[[r]] [@src; @long, p. LONG]. https://example.org/LONG

            LONG LONG

        | LONG | b |
        |---|---|
        | 1 | [[house]] |

        > [!quote] [[x]], 2025-05-15 [@src]
        > LONG

        > [!NOTE]
        > ملاحظة[^n]

        ## بعد الجولة

        ![](../static/mark.svg)

        1. LONG

        [^n]: LONG
        """);
    files.put(
        "static/mark.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9000 40\" width=\"9000\"/>\n");
  }
}
