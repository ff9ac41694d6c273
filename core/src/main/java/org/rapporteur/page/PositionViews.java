package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.desk.Course;
import org.rapporteur.desk.Meetings;
import org.rapporteur.desk.Moment;
import org.rapporteur.desk.Positions;
import org.rapporteur.desk.Stance;
import org.rapporteur.graph.Relation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Value;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.CourseView;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.PositionPageView;
import org.rapporteur.view.PositionsView;
import org.rapporteur.view.SourceView;
import org.rapporteur.view.StanceView;
import org.rapporteur.view.ValueView;

/** Who wanted what, as pages show it: issue by issue, a column for each party. */
final class PositionViews {
  /** The most issues on one page. */
  private static final int MOST = 100;

  private final SitePlan plan;
  private final Corpus corpus;
  private final Positions positions;
  private final Links links;
  private final Values values;

  PositionViews(SitePlan plan, Links links, Values values) {
    this.plan = plan;
    this.corpus = plan.corpus();
    this.positions = plan.positions();
    this.links = links;
    this.values = values;
  }

  /** What a page of an entity shows of positions. */
  PositionsView of(Entity page) {
    if (isA(page, Meetings.ROUND)) {
      return new PositionsView(courses(positions.at(page), page), List.of(), Optional.empty());
    }
    return new PositionsView(List.of(), courses(through(page), page), pageOf(page));
  }

  private List<Course> through(Entity page) {
    if (isA(page, Stance.ISSUE)) {
      return positions.within(page);
    }
    if (isA(page, Stance.POSITION)) {
      return new Stance(page)
              .issue()
              .flatMap(corpus::find)
              .flatMap(positions::on)
              .filter(PositionViews::isMoreThanOne)
              .stream()
              .toList();
    }
    return isA(page, "organization") ? positions.of(page.id()) : List.of();
  }

  private static boolean isMoreThanOne(Course course) {
    return course.moments().stream()
            .flatMap(moment -> moment.positions().values().stream())
            .mapToInt(List::size)
            .sum()
        > 1;
  }

  private Optional<LinkView> pageOf(Entity frame) {
    return plan.positionPages().contains(frame.id())
        ? Optional.of(
            new LinkView("What each side wanted", links.to(plan.addresses().positions(frame.id()))))
        : Optional.empty();
  }

  /** Whether a relation from a position is shown by a table of the page it leads to. */
  boolean shows(Entity page, Relation relation) {
    return !relation.isQualifier()
        && corpus.schema().isA(relation.from().type(), Stance.POSITION)
        && (isA(page, Meetings.ROUND) || isA(page, Stance.ISSUE) || isA(page, "organization"))
        && Set.of(Stance.AT, Stance.ISSUE, Stance.PARTY).contains(relation.field().name());
  }

  private boolean isA(Entity page, String type) {
    return corpus.schema().isA(page.type().name(), type);
  }

  /** All positions taken at the rounds of talks or a process. */
  static List<Course> of(Entity frame, SitePlan plan) {
    return plan.positions().at(new Meetings(plan.corpus(), plan.graph()).of(frame).keySet());
  }

  /** The page of all positions of talks or a process, or of the whole site where it is none. */
  PositionPageView page(Optional<Entity> frame, EntityViews entities) {
    List<Course> all = frame.map(each -> of(each, plan)).orElseGet(positions::all);
    List<Course> shown = all.stream().limit(MOST).toList();
    List<PositionPageView.ShiftView> shifts = shown.stream().flatMap(this::shifts).toList();
    List<CourseView> courses =
        shown.stream().map(course -> course(course, plan.corpus().site())).toList();
    List<SourceView> sources = entities.sources();
    return new PositionPageView(
        frame.map(this::link), shifts, courses, all.size() - shown.size(), sources);
  }

  /** The first and the latest of each party on an issue. */
  private Stream<PositionPageView.ShiftView> shifts(Course course) {
    List<PositionPageView.ShiftView> shifts = new ArrayList<>();
    for (EntityId party : course.parties()) {
      List<Moment> moments =
          course.moments().stream()
              .filter(moment -> moment.when().isPresent() && moment.positions().containsKey(party))
              .toList();
      if (moments.size() > 1
          && !at(moments.getFirst(), party).equals(at(moments.getLast(), party))) {
        shifts.add(
            new PositionPageView.ShiftView(
                link(course.issue()),
                value(party),
                side(moments.getFirst(), party),
                side(moments.getLast(), party),
                steps(moments, party)));
      }
    }
    return shifts.stream();
  }

  private List<PositionPageView.Step> steps(List<Moment> moments, EntityId party) {
    return moments.stream()
        .map(moment ->
            new PositionPageView.Step(
                date(moment),
                at(moment, party).stream().flatMap(each -> movement(each).stream()).toList()))
        .filter(step -> !step.movement().isEmpty())
        .toList();
  }

  private Optional<ValueView> date(Moment moment) {
    return moment.when().map(when -> values.value(new Value.Measured(when.onDay())));
  }

  private static List<Entity> at(Moment moment, EntityId party) {
    return moment.positions().getOrDefault(party, List.of());
  }

  private PositionPageView.Side side(Moment moment, EntityId party) {
    return new PositionPageView.Side(
        moment.round().map(corpus::get).map(this::link),
        date(moment),
        at(moment, party).stream().map(position -> stance(position, false)).toList());
  }

  private List<CourseView> courses(List<Course> courses, Entity page) {
    return courses.stream().map(course -> course(course, page)).toList();
  }

  private CourseView course(Course course, Entity page) {
    return new CourseView(
        link(course.issue()),
        course.issue().reference(Positions.PART_OF).flatMap(corpus::find).map(this::link),
        course.parties().stream().map(this::value).toList(),
        course.moments().stream().map(moment -> moment(moment, course, page)).toList());
  }

  private CourseView.MomentView moment(Moment moment, Course course, Entity page) {
    return new CourseView.MomentView(
        moment.round().map(corpus::get).map(this::link),
        date(moment),
        course.parties().stream()
            .map(party ->
                new CourseView.CellView(
                    at(moment, party).stream()
                        .map(position -> stance(position, position.id().equals(page.id())))
                        .toList()))
            .toList());
  }

  private StanceView stance(Entity position, boolean here) {
    return new StanceView(
        link(position),
        values.claims(position.type().field(Stance.STANCE), position.claims(Stance.STANCE)),
        values.gist(position, "kind"),
        movement(position),
        Stream.of(Stance.DOCUMENT, Stance.STATEMENT)
            .flatMap(field -> position.references(field).stream())
            .map(corpus::get)
            .map(this::link)
            .toList(),
        here);
  }

  private List<ClaimView> movement(Entity position) {
    List<Claim> claims = new Stance(position).movement();
    return claims.isEmpty()
        ? List.of()
        : values.claims(position.type().field(Stance.MOVEMENT), claims);
  }

  private ValueView value(EntityId id) {
    return values.value(new Value.Reference(id));
  }

  private LinkView link(Entity entity) {
    return new LinkView(entity.title(), links.to(entity.id()));
  }
}
