package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One entity with everything its page shows.
 *
 * @param marks what says who may read it: a TLP label, “Draft”
 * @param fields the facts in the order of the type, without those shown elsewhere (summary,
 *     not-known, assessments, aliases)
 * @param table the sides at a round, or the delegation itself on its own page
 * @param plans the dates that were announced of a round
 * @param course what became of the plan of a round, in a word or two each: “a day late”, moved
 * @param timeline the timeline of talks or a process, or of those a round belongs to
 * @param attendance who would come to a round
 * @param roster what changed since the list before, and who sat there through the rounds of talks
 * @param seats the seats a person held, round by round, in the order of time
 * @param appearances a person's, an organization's or a delegation's attendance at rounds
 * @param rounds the rounds that belong to it, in the order of time
 * @param statements the statements made by, at or about it, in the order of time
 * @param positions who wanted what at it, on it, or through it
 * @param network who belongs to whom around a round or a person
 * @param map where a place lies, or the rounds of talks or a process were held
 * @param promises what was promised on it, at it or in it, and what came of that
 * @param charts what of it is drawn as a chart
 * @param citedBy the pages that cite a source, by type
 * @param words the length of the prose in words
 * @param footing how what the page claims is sourced; absent where it claims nothing
 */
public record EntityView(
    TypeView type,
    String id,
    List<String> marks,
    List<ClaimView> aliases,
    Optional<String> summary,
    List<FieldView> fields,
    List<ClaimView> assessments,
    List<ClaimView> notKnown,
    List<BenchView> table,
    List<PlanView> plans,
    List<String> course,
    Optional<LinkView> timeline,
    Optional<AttendanceView> attendance,
    RosterView roster,
    List<SittingView> seats,
    List<AppearanceView> appearances,
    List<MeetingView> rounds,
    List<StatementView> statements,
    PositionsView positions,
    Supplier<Optional<NetworkView>> network,
    Optional<MapView> map,
    PromisesView promises,
    ChartsView charts,
    List<RelationView> relations,
    List<RelationView> citedBy,
    Html body,
    List<HeadingView> headings,
    int words,
    List<MentionView> mentions,
    List<SourceView> sources,
    Supplier<Optional<FootingView>> footing) {}
