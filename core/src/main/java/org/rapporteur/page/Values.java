package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Contested;
import org.rapporteur.desk.Utterance;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ClaimStatus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;
import org.rapporteur.value.Coordinates;
import org.rapporteur.value.LanguageTag;
import org.rapporteur.value.Length;
import org.rapporteur.value.Moment;
import org.rapporteur.value.Quantity;
import org.rapporteur.value.Scalar;
import org.rapporteur.value.Tlp;
import org.rapporteur.value.WebAddress;
import org.rapporteur.value.When;
import org.rapporteur.view.ClaimView;
import org.rapporteur.view.Html;
import org.rapporteur.view.NoteView;
import org.rapporteur.view.QualifierView;
import org.rapporteur.view.ValueView;

/** Values and claims as one page shows them. */
final class Values {
  private static final List<String> CREDIBILITY =
      List.of(
          "confirmed by other sources",
          "probably true",
          "possibly true",
          "doubtful",
          "improbable",
          "truth cannot be judged");

  private final Corpus corpus;
  private final Links links;
  private final Prose prose;
  private final Notes notes;
  private final Contested contested;

  Values(Corpus corpus, Links links, Prose prose, Notes notes) {
    this.corpus = corpus;
    this.links = links;
    this.prose = prose;
    this.notes = notes;
    this.contested = new Contested(corpus);
  }

  ValueView value(Value value) {
    return switch (value) {
      case Value.Text(String text) -> plain("text", text, text);
      case Value.Prose(String markdown, var body) ->
          new ValueView(
              "markdown",
              markdown,
              markdown,
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Html(prose.html(body, notes))),
              Optional.empty());
      case Value.Reference(var id) ->
          new ValueView(
              "reference",
              corpus.title(id).orElse(id.slug()),
              id.slug(),
              Optional.of(links.to(id)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case Value.Unnamed _ -> plain("unknown", "not named", "unknown");
      case Value.Choice(String word, String label) -> plain("enum", label, word);
      case Value.Whole(long number) ->
          plain("integer", Long.toString(number), Long.toString(number));
      case Value.Measured(Scalar scalar) -> measured(scalar);
      case Value.Localized(Map<String, String> texts) -> localized(texts);
    };
  }

  private static ValueView plain(String kind, String text, String raw) {
    return new ValueView(
        kind, text, raw, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ValueView measured(Scalar scalar) {
    String kind =
        switch (scalar) {
          case Moment _ -> "datetime";
          case When _ -> "date";
          case Length _ -> "duration";
          case Quantity _ -> "quantity";
          case Coordinates _ -> "coordinates";
          case LanguageTag _ -> "language";
          case WebAddress _ -> "url";
        };
    Optional<String> datetime =
        scalar instanceof When when ? when.htmlDateTime() : Optional.empty();
    Optional<String> href =
        scalar instanceof WebAddress address ? Optional.of(address.href()) : Optional.empty();
    return new ValueView(
        kind,
        scalar.plain(),
        scalar.canonical(),
        href,
        datetime,
        Optional.empty(),
        Optional.empty());
  }

  private ValueView localized(Map<String, String> texts) {
    String language = corpus.site().text("language").orElse("en");
    String tag = texts.containsKey(language) ? language : texts.keySet().iterator().next();
    String text = texts.getOrDefault(tag, "");
    boolean foreign = !tag.equals(language) && !tag.equals("und");
    return new ValueView(
        "localized-text",
        text,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        foreign ? Optional.of(tag) : Optional.empty());
  }

  /** The value that stands for all that is said of a fact, marked where there is more to it. */
  Optional<ValueView> gist(Entity page, String field) {
    return page.claim(field).map(claim -> gist(page, field, claim));
  }

  /** The value of a claim, marked where it is contested or no longer stands. */
  ValueView gist(Entity page, String field, Claim claim) {
    boolean isContested = contested.is(claim, page.type().field(field), page.claims(field));
    return value(claim.value())
        .standing(
            isContested
                ? Optional.of(ClaimStatus.CONTESTED.word())
                : Optional.of(claim).filter(c -> !c.stands()).map(c -> c.status().word()));
  }

  /** A claim of a field on the page it is written on, whatever others say of the same. */
  ClaimView claim(Field field, Claim claim) {
    return claim(field, claim, claim.status() == ClaimStatus.CONTESTED, marks(claim));
  }

  private ClaimView claim(Field field, Claim claim, boolean contested, List<NoteView> marks) {
    ValueView value = value(claim.value());
    Optional<String> language = language(claim);
    return view(
        language.isPresent() ? inLanguage(value, language) : value,
        qualifiers(field, claim),
        claim,
        contested,
        marks);
  }

  private static Optional<String> language(Claim claim) {
    for (Value value : claim.qualifier(Utterance.LANG)) {
      if (value instanceof Value.Text(String text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private static ValueView inLanguage(ValueView value, Optional<String> language) {
    return new ValueView(
        value.kind(),
        value.text(),
        value.raw(),
        value.href(),
        value.datetime(),
        value.html(),
        language);
  }

  List<ClaimView> claims(Field field, List<Claim> claims) {
    List<ClaimView> views = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      views.add(claim(field, claim, contested.is(claim, field, claims), marks(claim)));
    }
    return views;
  }

  /** A claim with another value in front: on the page it leads to, the page it comes from. */
  ClaimView claim(ValueView value, List<QualifierView> qualifiers, Claim claim) {
    return claim(value, qualifiers, claim, false);
  }

  /** The same of a fact that may be in dispute. */
  ClaimView claim(ValueView value, List<QualifierView> qualifiers, Claim claim, boolean contested) {
    return view(value, qualifiers, claim, contested, marks(claim));
  }

  private ClaimView view(
      ValueView value,
      List<QualifierView> qualifiers,
      Claim claim,
      boolean contested,
      List<NoteView> marks) {
    ClaimStatus status =
        contested && claim.status() == ClaimStatus.AS_STATED
            ? ClaimStatus.CONTESTED
            : claim.status();
    return new ClaimView(
        value,
        claim.tlp().map(label -> labelled(qualifiers, label)).orElse(qualifiers),
        marks,
        status.word(),
        status == ClaimStatus.AS_STATED ? Optional.empty() : Optional.of(status.word()),
        claim.statedBy().map(this::value),
        claim.asOf().map(Values::measured),
        claim.credibility().map(n -> n + ", " + CREDIBILITY.get(n - 1)),
        claim.note());
  }

  private static List<QualifierView> labelled(List<QualifierView> qualifiers, Tlp label) {
    List<QualifierView> all = new ArrayList<>(qualifiers);
    all.add(
        new QualifierView("tlp", "marked", List.of(plain("text", label.label(), label.word()))));
    return all;
  }

  /** The marks of sources that stand beside what they all bear out. */
  List<NoteView> marks(Claim claim) {
    return marks(claim.sources());
  }

  /** A mark for each of the citations. */
  List<NoteView> marks(List<Citation> citations) {
    return notes.mark(citations);
  }

  /** A claim whose sources are marked once for all of its kind. */
  ClaimView unmarked(Field field, Claim claim) {
    return claim(field, claim, false, List.of());
  }

  /** Claims whose sources are not marked. */
  List<ClaimView> unmarked(Field field, List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim(field, claim, contested.is(claim, field, claims), List.of()))
        .toList();
  }

  /** A claim whose sources are named beside it. */
  ClaimView unmarked(Field field, Claim claim, boolean contested) {
    return claim(field, claim, contested, List.of());
  }

  private List<ValueView> values(List<Value> values) {
    List<ValueView> views = new ArrayList<>(values.size());
    for (Value value : values) {
      views.add(value(value));
    }
    return views;
  }

  List<QualifierView> qualifiers(Field field, Claim claim) {
    List<QualifierView> views = new ArrayList<>();
    for (Field qualifier : field.qualifiers().values()) {
      List<Value> values = claim.qualifier(qualifier.name());
      if (!values.isEmpty()) {
        views.add(new QualifierView(qualifier.name(), qualifier.label(), values(values)));
      }
    }
    return views;
  }
}
