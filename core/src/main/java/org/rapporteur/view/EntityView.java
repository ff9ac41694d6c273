package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * One entity with everything its page shows.
 *
 * @param fields the facts in the order of the type, without those shown elsewhere (summary,
 *     not-known, assessments, aliases)
 * @param table the delegations at a round, or the delegation itself on its own page
 * @param statements the statements made by, at or about it
 * @param words the length of the prose in words
 */
public record EntityView(
    TypeView type,
    String id,
    List<ClaimView> aliases,
    Optional<String> summary,
    List<FieldView> fields,
    List<ClaimView> assessments,
    List<ClaimView> notKnown,
    List<BenchView> table,
    List<StatementView> statements,
    List<RelationView> relations,
    Html body,
    List<HeadingView> headings,
    int words,
    List<MentionView> mentions,
    List<SourceView> sources) {}
