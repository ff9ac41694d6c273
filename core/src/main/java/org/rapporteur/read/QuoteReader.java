package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.NearNames;
import org.rapporteur.diagnostic.Slip;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.CitationUse;
import org.rapporteur.markdown.QuoteCallout;
import org.rapporteur.model.EntityId;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.Span;
import org.rapporteur.value.Parsed;
import org.rapporteur.value.When;

/**
 * Makes statements of the quote callouts in prose: the first line's parts become the fields of a
 * {@code statement}, as if they had been written in front matter.
 */
final class QuoteReader {
  private static final Pattern LEAD =
      Pattern.compile(
          "(part of|translated by|on|in|via|by|at|about|to|lang)\\s+(?:(?:the|a|an)\\s+)?(.+)");
  private static final String STATEMENT = "statement";
  private static final String TRANSLATOR = "translator";

  private final EntityType statement;
  private final Diagnostics log;

  QuoteReader(Schema schema, Diagnostics log) {
    this.statement = schema.get(STATEMENT);
    this.log = log;
  }

  /** The statements quoted in a document, in order. */
  List<Document> read(Document page) {
    List<Document> statements = new ArrayList<>();
    int number = 0;
    for (QuoteCallout quote : page.body().quotes()) {
      number++;
      String slug = quote.id().filter(id -> isGood(id, quote)).orElse(page.slug() + "-" + number);
      statements.add(
          new Document(
              statement,
              new EntityId(statement.name(), slug),
              new Node.Mapping(entries(quote), quote.span()),
              Body.EMPTY,
              List.of(page.id()),
              quote.span()));
    }
    return statements;
  }

  private boolean isGood(String id, QuoteCallout quote) {
    Optional<String> fault = EntityId.fault(id);
    fault.ifPresent(
        why -> log.report(Code.BAD_QUOTE, quote.idSpan(), "this cannot be a block id: " + why));
    return fault.isEmpty();
  }

  private List<Node.Entry> entries(QuoteCallout quote) {
    Map<String, List<Node>> facts = new LinkedHashMap<>();
    put(facts, "speaker", scalar(quote.speaker()));
    Node.Scalar kind = made(quote.verbatim() ? "quote" : "paraphrase", quote);
    boolean kindGiven = false;
    for (QuoteCallout.Part part : quote.parts()) {
      String field = field(part);
      kindGiven |= field.equals("kind");
      if (!field.isEmpty()) {
        put(facts, field, value(field, part));
      }
    }
    if (!kindGiven || !quote.verbatim()) {
      put(facts, "kind", kind);
    }
    put(facts, "words", words(quote, facts.remove(TRANSLATOR)));
    if (!quote.sources().isEmpty()) {
      put(facts, "source", new Node.Sequence(sources(quote), quote.span()));
    }
    List<Node.Entry> entries = new ArrayList<>();
    facts.forEach((key, values) ->
        entries.add(
            new Node.Entry(
                made(key, quote),
                values.size() == 1 ? values.getFirst() : new Node.Sequence(values, quote.span()))));
    return entries;
  }

  /** The words, with their translator where one is named. */
  private static Node words(QuoteCallout quote, @Nullable List<Node> translator) {
    Node words = made(quote.words(), quote);
    return translator == null
        ? words
        : new Node.Mapping(
            List.of(
                new Node.Entry(made("value", quote), words),
                new Node.Entry(made(TRANSLATOR, quote), translator.getFirst())),
            quote.span());
  }

  private static void put(Map<String, List<Node>> facts, String field, Node node) {
    facts.computeIfAbsent(field, _ -> new ArrayList<>()).add(node);
  }

  private static List<Node> sources(QuoteCallout quote) {
    List<Node> sources = new ArrayList<>();
    for (CitationUse use : quote.sources()) {
      String text = use.key() + use.locator().map(l -> ", " + l).orElse("");
      sources.add(new Node.Scalar(text, use.span(), Letters.plain(use.span().start())));
    }
    return sources;
  }

  /** The field a part of the first line belongs to; empty, and reported, if it fits none. */
  private String field(QuoteCallout.Part part) {
    if (When.parse(part.text()) instanceof Parsed.Ok<When> || looksLikeDate(part.text())) {
      return "on";
    }
    for (String field : List.of("act", "kind")) {
      if (words(field).contains(part.text())) {
        return field;
      }
    }
    Matcher lead = LEAD.matcher(part.text());
    if (lead.matches()) {
      return switch (lead.group(1)) {
        case "at", "about", "to" -> lead.group(1);
        case "lang" -> "language";
        case "part of" -> "part-of";
        case "translated by" -> TRANSLATOR;
        default -> "channel";
      };
    }
    Map<String, Integer> known = new HashMap<>();
    words("act").forEach(word -> known.put(word, 0));
    words("kind").forEach(word -> known.put(word, 0));
    log.reportWithFix(
        Code.BAD_QUOTE,
        part.span(),
        NearNames.hint(part.text(), known.keySet()),
        Slip.ofWord(part.text(), known.keySet()).flatMap(scalar(part).spot()::put),
        "“"
            + part.text()
            + "” is no date, speech act, “on …”, “at [[round]]”, “about [[page]]” or “to [[person]]”");
    return "";
  }

  private static boolean looksLikeDate(String text) {
    return text.length() >= 4
        && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')
        && text.indexOf(' ') < 0;
  }

  private Set<String> words(String field) {
    Field declared = statement.fields().get(field);
    return declared != null && declared.type() instanceof ValueType.Choice choice
        ? choice.labels().keySet()
        : Set.of();
  }

  private static Node value(String field, QuoteCallout.Part part) {
    Matcher lead = LEAD.matcher(part.text());
    boolean whole = field.equals("on") || field.equals("act") || field.equals("kind");
    return whole || !lead.matches()
        ? scalar(part)
        : scalar(
            new QuoteCallout.Part(
                lead.group(2), part.span().part(lead.start(2), lead.group(2).length())));
  }

  private static Node.Scalar scalar(QuoteCallout.Part part) {
    Span span = part.span();
    return new Node.Scalar(part.text(), span, Letters.plain(span.start()));
  }

  /** A text that is not written in this form: it is said to stand where the callout does. */
  private static Node.Scalar made(String text, QuoteCallout quote) {
    return new Node.Scalar(text, quote.span(), Letters.allAt(quote.span().start()));
  }
}
