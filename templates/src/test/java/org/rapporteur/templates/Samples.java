package org.rapporteur.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.view.AppearanceView;
import org.rapporteur.view.AttendanceView;
import org.rapporteur.view.CardGroupView;
import org.rapporteur.view.CardView;
import org.rapporteur.view.CellView;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.DayView;
import org.rapporteur.view.EntityView;
import org.rapporteur.view.FieldView;
import org.rapporteur.view.HeadingView;
import org.rapporteur.view.HomeView;
import org.rapporteur.view.Html;
import org.rapporteur.view.IndexView;
import org.rapporteur.view.LaneView;
import org.rapporteur.view.LedgerView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.MeetingView;
import org.rapporteur.view.MentionView;
import org.rapporteur.view.NoteView;
import org.rapporteur.view.PageView;
import org.rapporteur.view.PlanView;
import org.rapporteur.view.PointView;
import org.rapporteur.view.QualifierView;
import org.rapporteur.view.RelationView;
import org.rapporteur.view.RosterView;
import org.rapporteur.view.SeriesView;
import org.rapporteur.view.SiteView;
import org.rapporteur.view.SourceView;
import org.rapporteur.view.StatementView;
import org.rapporteur.view.TableNowView;
import org.rapporteur.view.TimelineEntryView;
import org.rapporteur.view.TimelineMonthView;
import org.rapporteur.view.TimelineView;
import org.rapporteur.view.TypeView;
import org.rapporteur.view.ValueView;

/** Views of an invented round with everything a page can show, and text that looks like markup. */
final class Samples {
  static final String HOSTILE = "<script>alert(\"1\")</script> & 'Co' ${7*7} &amp; <#if>";

  private static final LinkView HOME = new LinkView("The <Dossier>", "../../index.html");
  private final RosterSamples rosters = new RosterSamples(this);
  private int marks;

  /** The data of a page of one entity, of a type that may have a template of its own. */
  static Map<String, Object> entity(String type) {
    Samples samples = new Samples();
    return Map.of("page", page("entity", "Round & <b>talks</b>"), "entity", samples.all(type));
  }

  static Map<String, Object> bareEntity(String type) {
    EntityView bare =
        new EntityView(
            type(type),
            "bare",
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new RosterView(List.of(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            PositionSamples.none(),
            Optional::empty,
            Optional.empty(),
            PromiseSamples.none(),
            ChartSamples.none(),
            List.of(),
            List.of(),
            new Html(""),
            List.of(),
            0,
            List.of(),
            List.of(),
            Optional::empty);
    return Map.of("page", page("entity", "Nothing known"), "entity", bare);
  }

  static Map<String, Object> matrix() {
    Samples samples = new Samples();
    return PositionSamples.page(
        () -> samples.claim(text("No tolls " + HOSTILE)),
        reference("Russia " + HOSTILE),
        date("2 June 2025", "2025-06-02"),
        samples.sources().stream().map(Samples::unmarked).toList());
  }

  static Map<String, Object> map() {
    return MapSamples.page(date("2 June 2025", "2025-06-02"));
  }

  static Map<String, Object> ledger() {
    Samples samples = new Samples();
    LinkView place = new LinkView("A place " + HOSTILE, "../../index.html");
    return Map.of(
        "page",
        page("survey", "Who said what"),
        "ledger",
        new LedgerView(
            "",
            "",
            120,
            List.of(
                new LedgerView.Way(
                    "speaker",
                    "By speaker",
                    IntStream.range(0, 20).mapToObj(i -> new LedgerView.Place(place, i)).toList(),
                    4),
                new LedgerView.Way(
                    "act", "By speech act", List.of(new LedgerView.Place(place, 1)), 0)),
            samples.statements(),
            1,
            3,
            Optional.empty(),
            Optional.of(new LinkView("Page 2", "page/2/index.html")),
            samples.sources().stream().map(Samples::unmarked).toList()));
  }

  /** A source that nothing on the page leads back from. */
  private static SourceView unmarked(SourceView source) {
    return new SourceView(
        source.number(),
        source.anchor(),
        source.page(),
        source.facts(),
        source.ownership(),
        source.reliability(),
        source.address(),
        List.of());
  }

  static Map<String, Object> emptyShelf() {
    return Map.of(
        "page",
        page("survey", "Who said what: " + HOSTILE),
        "ledger",
        new LedgerView(
            HOSTILE,
            "channel",
            0,
            List.of(),
            List.of(),
            2,
            2,
            Optional.of(new LinkView("Page 1", "../index.html")),
            Optional.empty(),
            List.of()));
  }

  static Map<String, Object> commitments() {
    Samples samples = new Samples();
    return PromiseSamples.commitments(
        () -> samples.claim(text("1,000")), reference("Russia " + HOSTILE));
  }

  static Map<String, Object> index() {
    IndexView index =
        new IndexView(
            type("round"),
            List.of(new CardGroupView("2025", cards(30)), new CardGroupView("", cards(3))),
            2,
            3,
            Optional.of(new LinkView("Earlier", "../index.html")),
            Optional.of(new LinkView("Later", "../page-3/index.html")));
    return Map.of("page", page("index", "Rounds"), "index", index);
  }

  static Map<String, Object> home() {
    HomeView home =
        new HomeView(
            cards(4),
            Optional.of(
                new TableNowView(
                    meeting(),
                    Optional.of("a day late"),
                    List.of(RosterSamples.absentBench(), RosterSamples.absentBench()),
                    List.of(date("Türkiye", "2025")),
                    List.of())),
            List.of(meeting()),
            List.of(
                new SeriesView(Optional.of(HOME), List.of(meeting(), meeting())),
                new SeriesView(Optional.empty(), List.of(meeting()))),
            List.of(),
            List.of(type("round"), type("person")),
            List.of(new LinkView("What is not known", "gaps/index.html")));
    return Map.of("page", page("home", HOME.text()), "home", home);
  }

  static Map<String, Object> emptyHome() {
    return Map.of(
        "page",
        page("home", "Empty"),
        "home",
        new HomeView(
            List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  Map<String, Object> timeline() {
    TimelineEntryView round =
        new TimelineEntryView(
            "round",
            "Round",
            HOME,
            Optional.of(date("16 May 2025", "2025-05-16")),
            true,
            false,
            List.of(
                new PlanView(
                    date("15 May 2025", "2025-05-15"),
                    List.of(reference("Vladimir Putin")),
                    false,
                    List.of())),
            List.of("a day late", "moved"),
            List.of(
                marked(reference("Istanbul"), "superseded", "superseded"),
                claim(reference("Dolmabahçe"))),
            List.of(),
            Optional.of(value("enum", "concluded")),
            List.of(
                new NoteView(1, "#source-1", "cite-901", "Ukrainska Pravda", Optional.empty())));
    TimelineEntryView delivery =
        new TimelineEntryView(
            "measure",
            "Delivery",
            HOME,
            Optional.of(date("17 May 2025", "2025-05-17")),
            false,
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(marked(value("quantity", "390 people"), "contested", "contested")),
            Optional.empty(),
            List.of());
    TimelineView view =
        new TimelineView(
            HOME,
            Optional.of(ChartSamples.timeline()),
            List.of(
                new TimelineMonthView("May 2025", List.of(round)),
                new TimelineMonthView("Undated", List.of(delivery))),
            sources());
    return Map.of("page", page("timeline", "Timeline"), "timeline", view);
  }

  static Map<String, Object> notFound() {
    return Map.of("page", page("not-found", "Not found"));
  }

  static PageView page(String kind, String title) {
    SiteView site =
        new SiteView(
            HOME.text(),
            Optional.of("Who sat at which table & who says so"),
            Optional.of(new Html("<p>Sample data &lt;em>only&lt;/em>.</p>")),
            Optional.of(new Html("<p>Where sources disagree, both are kept.</p>")),
            home(kind) ? Optional.of("logo.svg") : Optional.empty(),
            home(kind) ? List.of("assets/site.1.css", "brand.css") : List.of(),
            "en",
            "ltr",
            HOME,
            List.of(
                new LinkView("Briefs", "../../briefs/index.html"),
                new LinkView("Rounds", "../../rounds/index.html"),
                new LinkView("People", "../../people/index.html"),
                new LinkView("Sources", "../../sources/index.html")),
            home(kind) ? Optional.empty() : Optional.of("TLP:AMBER+STRICT"),
            !home(kind),
            home(kind) ? Optional.empty() : Optional.of("14 May 2025"),
            Optional.of("data/site.json"));
    return new PageView(
        site,
        kind,
        title,
        "",
        new Html("default-src 'none'"),
        "en",
        "ltr",
        Optional.of("Described by \"somebody\""),
        home(kind) ? List.of() : List.of(HOME, new LinkView("Rounds", "../../rounds/index.html")),
        home(kind) ? Optional.empty() : Optional.of(new LinkView("The day before", "../a/")),
        home(kind) ? Optional.empty() : Optional.of(new LinkView("The day after", "../b/")),
        Optional.of("https://example.org/rounds/one/"),
        Optional.of("index.json"));
  }

  private static boolean home(String kind) {
    return kind.equals("home");
  }

  static TypeView type(String name) {
    String label = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    return new TypeView(name, label, label + "s", "../../" + name + "s/index.html", 12345);
  }

  private static List<CardView> cards(int count) {
    return java.util.stream.IntStream.rangeClosed(1, count)
        .mapToObj(i ->
            new CardView(
                new LinkView("A round of talks, number " + i + " <i>", "../r" + i + "/index.html"),
                "Round",
                i % 3 == 0 ? Optional.empty() : Optional.of(date("16 May 2025", "2025-05-16")),
                i % 2 == 0 ? Optional.empty() : Optional.of("One promise that could be " + HOSTILE),
                i % 2 == 0
                    ? List.of()
                    : List.of(
                        text("Minister & deputy").standing(Optional.of("contested")),
                        text("Kyiv").standing(Optional.of("superseded"))),
                i % 3))
        .toList();
  }

  private EntityView all(String type) {
    return new EntityView(
        type(type),
        "one",
        List.of("TLP:GREEN", "Draft"),
        List.of(claim(text("Стамбул")), claim(text("İstanbul " + HOSTILE))),
        Optional.of("Called for a Thursday and held on the Friday, " + HOSTILE),
        fields(),
        assessments(),
        List.of(claim(text("Who sat on which chair")), claim(text("Why <b>he</b> did not return"))),
        List.of(
            rosters.bench("Russia", 4), rosters.bench("Ukraine", 40), RosterSamples.absentBench()),
        List.of(
            new PlanView(date("15 May 2025", "2025-05-15"), List.of(), false, List.of()),
            new PlanView(
                date("16 May 2025", "2025-05-16"), List.of(text(HOSTILE)), true, List.of())),
        List.of("a day late", "moved"),
        Optional.of(new LinkView("Timeline", "timeline/index.html")),
        Optional.of(expectations()),
        rosters.roster(),
        List.of(rosters.sitting(), rosters.sittingWithoutRound()),
        List.of(
            new AppearanceView(
                meeting(),
                manyDays(),
                List.of(point("attended"), point("will-not-attend")),
                Optional.of(point("attended")))),
        List.of(meeting()),
        statements(),
        PositionSamples.all(
            () -> claim(text("No tolls " + HOSTILE)),
            reference("Russia " + HOSTILE),
            date("2 June 2025", "2025-06-02")),
        () -> Optional.of(NetworkSamples.network()),
        Optional.of(MapSamples.map(date("2 June 2025", "2025-06-02"))),
        PromiseSamples.all(() -> claim(value("quantity", "390")), reference("Russia " + HOSTILE)),
        ChartSamples.all(),
        relations(),
        List.of(new RelationView("People", List.of(claim(reference("Hakan Fidan"))))),
        body(),
        List.of(
            new HeadingView(2, "A day late", "a-day-late"),
            new HeadingView(3, "What <was> promised", "promised"),
            new HeadingView(2, "What to watch", "watch")),
        321,
        List.of(
            new MentionView(
                new LinkView("The thousand", "../../briefs/t/index.html"),
                "Brief",
                () ->
                    List.of(
                        new MentionView.Sentence("The delegation is led by ", HOSTILE, "."),
                        new MentionView.Sentence("Nobody by name.", "", "")))),
        sources(),
        () -> Optional.of(SurveySamples.footing()));
  }

  private List<FieldView> fields() {
    return List.of(
        field("status", "Status", claim(value("enum", "Concluded"))),
        field(
            "planned",
            "Planned",
            marked(date("15 May 2025", "2025-05-15"), "superseded", "superseded")),
        field(
            "held",
            "Held",
            marked(date("16 May 2025", "2025-05-16"), "corroborated", "corroborated")),
        field("place", "Place", marked(reference("Dolmabahçe"), "as-stated", "")),
        field("duration", "Duration", claim(value("duration", "about two hours"))),
        new FieldView(
            "level",
            "Level",
            false,
            true,
            List.of(
                marked(text("“high-level”"), "contested", "contested"),
                marked(text("“rather low”"), "contested", "contested"),
                marked(text("“lower-level” " + HOSTILE), "contested", "contested"))),
        field("host", "Hosts", claim(reference("Türkiye"))),
        field("chair", "In the chair", claim(reference("Hakan Fidan"))),
        new FieldView(
            "agenda",
            "Agenda",
            true,
            false,
            List.of(claim(value("enum", "military")), claim(value("enum", "humanitarian")))),
        new FieldView(
            "outcomes",
            "Outcomes",
            true,
            false,
            List.of(
                claim(prose("<p>A thousand for a thousand.</p><p>A second paragraph.</p>")),
                claim(prose("<p>Terms to be written down.</p>")))),
        field(
            "address",
            "Address",
            claim(url("https://example.org/a/very/long/address?with=query&and=more"))),
        field(
            "chief",
            "Chief",
            claim(
                new ValueView(
                    "unknown",
                    "not named",
                    "unknown",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))),
        attendance(),
        offices());
  }

  private FieldView attendance() {
    return new FieldView(
        "attendance",
        "Attendance",
        true,
        false,
        List.of(
            expected("Donald Trump", "12 May 2025", "considering"),
            expected("Donald Trump", "15 May 2025", "will not attend"),
            expected("Vladimir Medinsky", "16 May 2025", "attended")));
  }

  private ClaimView expected(String who, String day, String state) {
    return new ClaimView(
        reference(who),
        List.of(
            new QualifierView("on", "On", List.of(date(day, "2025-05-12"))),
            new QualifierView("state", "Attendance", List.of(value("enum", state)))),
        List.of(note(1)),
        "as-stated",
        Optional.empty(),
        Optional.of(text("Reuters")),
        Optional.of(date("17 May 2025", "2025-05-17")),
        Optional.of("2, probably true"),
        Optional.of("said aboard the plane"));
  }

  private FieldView offices() {
    return new FieldView(
        "offices",
        "Offices",
        true,
        false,
        List.of(
            new ClaimView(
                text("Aide to the President"),
                List.of(new QualifierView("of", "Of", List.of(reference("Russia")))),
                List.of(note(2)),
                "as-stated",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  private List<ClaimView> assessments() {
    return List.of(
        new ClaimView(
            text("high-level"),
            List.of(),
            List.of(note(2)),
            "as-stated",
            Optional.empty(),
            Optional.of(text("a <wire> agency")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private AttendanceView expectations() {
    return new AttendanceView(
        List.of(
            new DayView("undated", Optional.empty(), false),
            new DayView("16 May 2025", Optional.of("2025-05-16"), true)),
        List.of(
            new LaneView(
                reference("Donald Trump"),
                Optional.of("President of " + HOSTILE),
                List.of(
                    new CellView(false, List.of()),
                    new CellView(
                        true, List.of(point("will-not-attend"), point("no-such-state")))))));
  }

  private AttendanceView manyDays() {
    List<DayView> days =
        java.util.stream.IntStream.rangeClosed(1, 15)
            .mapToObj(day -> new DayView(day + " May 2025", Optional.empty(), day == 15))
            .toList();
    return new AttendanceView(
        days,
        List.of(
            new LaneView(
                reference("Marco Rubio"),
                Optional.empty(),
                days.stream().map(_ -> new CellView(true, List.of(point("undecided")))).toList())));
  }

  private PointView point(String state) {
    return new PointView(
        reference("Somebody"),
        value("enum", state),
        Optional.of(date("16 May 2025", "2025-05-16")),
        true,
        marked(reference("Somebody"), "contested", "contested"));
  }

  static MeetingView meeting() {
    return new MeetingView(
        new LinkView("Istanbul <16 May>", "../r/index.html"),
        Optional.of(date("16 May 2025", "2025-05-16")),
        true,
        false,
        Optional.of(date("15 May 2025", "2025-05-15")),
        List.of("a day late"),
        Optional.of(reference("Dolmabahçe")),
        Optional.of(value("enum", "concluded")),
        List.of(reference("Russia"), reference("Ukraine")),
        List.of());
  }

  private ClaimView seat(String who, String office) {
    return new ClaimView(
        reference(who),
        List.of(
            new QualifierView("role", "Role", List.of(value("enum", "head"))),
            new QualifierView("office", "Office as held", List.of(text(office)))),
        List.of(note(1)),
        "as-stated",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<StatementView> statements() {
    return List.of(
        new StatementView(
            new LinkView("This week may change a lot", "../s/index.html"),
            Optional.of(reference("Volodymyr Zelenskyy")),
            true,
            List.of(
                claim(text("This week really may change a lot — but only may.")),
                claim(prose("<p>A week can change a lot or not</p>"))),
            Optional.of(date("14 May 2025", "2025-05-14")),
            List.of(claim(text("on X"))),
            List.of(value("enum", "doubts"), value("enum", "demands")),
            Optional.of("Ukrainian"),
            Optional.of(new LinkView("The whole " + HOSTILE, "../w/index.html")),
            Optional.of(new LinkView("Istanbul <16 May>", "../r/index.html"))),
        new StatementView(
            new LinkView("Terms before a summit", "../t/index.html"),
            Optional.empty(),
            false,
            List.of(
                claim(
                    new ValueView(
                        "text",
                        "Умови мають бути узгоджені",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("uk")))),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private List<RelationView> relations() {
    return List.of(
        new RelationView(
            "Delegations",
            List.of(
                claim(reference("Delegation of Russia")),
                claim(reference("Delegation of Ukraine")))),
        new RelationView("Followed by <x>", List.of(seat("Istanbul, 2 June", "an office"))));
  }

  private static Html body() {
    return new Html(
        """
        <p>In the night <a class="wiki" href="../p/index.html">Vladimir Putin</a> proposed talks.<sup class="note"><a id="cite-901" href="#source-1">1</a></sup></p>
        <h2 id="a-day-late">A day late</h2>
        <p>He wrote <code>x &lt; y</code>.</p>
        <figure class="statement" id="signals"><blockquote><p>So far, the signals are unconvincing.</p></blockquote><figcaption><a class="wiki" href="../z/index.html">Volodymyr Zelenskyy</a>, 14 May 2025</figcaption></figure>
        <h3 id="promised">What &lt;was&gt; promised</h3>
        <div class="alert alert-note"><p class="alert-title">Note</p><p>The counts are those each side gave.</p></div>
        <div class="table-scroll"><table><thead><tr><th>Stage</th><th class="align-right">Total</th></tr></thead><tbody><tr><td>First</td><td class="align-right">390</td></tr></tbody></table></div>
        <h2 id="watch">What to watch</h2>
        <ul><li><input type="checkbox" disabled checked> the papers are exchanged</li><li>a date</li></ul>
        <blockquote><p>A plain quotation.</p></blockquote>
        """);
  }

  private List<SourceView> sources() {
    return List.of(
        new SourceView(
            1,
            "source-1",
            new LinkView("Ukrainska Pravda, Putin approves", "../u/index.html"),
            () -> List.of("Ukrainska Pravda", "14 May 2025"),
            Optional.of(value("enum", "state")),
            Optional.of(
                new ValueView(
                    "enum",
                    "Usually reliable",
                    "B",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            Optional.of("https://example.org/news?a=1&b=2"),
            List.of(note(1), note(1)).stream()
                .map(n -> new NoteView(1, "#source-1", "cite-901", n.title(), n.locator()))
                .toList()),
        new SourceView(
            2,
            "source-2",
            new LinkView("Unsigned " + HOSTILE, "../v/index.html"),
            List::of,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  private static FieldView field(String name, String label, ClaimView... claims) {
    return new FieldView(name, label, false, false, List.of(claims));
  }

  ClaimView marked(ValueView value, String status, String label) {
    return new ClaimView(
        value,
        List.of(),
        List.of(note(1), note(2)),
        status,
        label.isEmpty() ? Optional.empty() : Optional.of(label),
        Optional.of(reference("Somebody")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  ClaimView claim(ValueView value) {
    return new ClaimView(
        value,
        List.of(),
        List.of(note(2)),
        "as-stated",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  NoteView note(int source) {
    marks++;
    return new NoteView(
        source,
        "#source-" + source,
        "cite-" + marks,
        "Title \"quoted\" <t>",
        source == 1 ? Optional.of("p. 3") : Optional.empty());
  }

  static ValueView text(String text) {
    return value("text", text);
  }

  static ValueView value(String kind, String text) {
    return new ValueView(
        kind, text, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static ValueView reference(String text) {
    return new ValueView(
        "reference",
        text,
        text,
        Optional.of("../x/index.html"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ValueView url(String address) {
    return new ValueView(
        "url",
        address,
        address,
        Optional.of(address),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ValueView date(String text, String iso) {
    return new ValueView(
        "date", text, iso, Optional.empty(), Optional.of(iso), Optional.empty(), Optional.empty());
  }

  private static ValueView prose(String html) {
    return new ValueView(
        "markdown",
        "prose",
        "prose",
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Html(html)),
        Optional.empty());
  }
}
