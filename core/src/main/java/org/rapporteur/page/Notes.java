package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.model.Citation;
import org.rapporteur.model.EntityId;
import org.rapporteur.view.NoteView;

/** The numbered sources of one page, numbered as they are first cited on it. */
final class Notes {
  private final Map<EntityId, List<NoteView>> marks = new LinkedHashMap<>();
  private final Function<EntityId, String> titles;

  Notes(Function<EntityId, String> titles) {
    this.titles = titles;
  }

  /** A mark for each of the citations. */
  List<NoteView> mark(List<Citation> citations) {
    List<NoteView> views = new ArrayList<>(citations.size());
    for (Citation citation : citations) {
      List<NoteView> all = marks.computeIfAbsent(citation.source(), _ -> new ArrayList<>(1));
      NoteView view = all.isEmpty() ? first(citation) : again(citation, all);
      all.add(view);
      views.add(view);
    }
    return views;
  }

  /** The first mark of the source that was taken up last. */
  private NoteView first(Citation citation) {
    int number = marks.size();
    return new NoteView(
        number,
        "#source-" + number,
        "mark-" + number + "-1",
        titles.apply(citation.source()),
        citation.locator());
  }

  private static NoteView again(Citation citation, List<NoteView> earlier) {
    NoteView first = earlier.getFirst();
    String anchor = "mark-" + first.number() + "-" + (earlier.size() + 1);
    return new NoteView(first.number(), first.href(), anchor, first.title(), citation.locator());
  }

  /** Every cited source with its marks, in the order of numbers. */
  Map<EntityId, List<NoteView>> all() {
    return marks;
  }
}
