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
  private final Map<EntityId, Integer> numbers = new LinkedHashMap<>();
  private final Function<EntityId, String> titles;

  Notes(Function<EntityId, String> titles) {
    this.titles = titles;
  }

  /** A mark for each of the citations. */
  List<NoteView> mark(List<Citation> citations) {
    List<NoteView> views = new ArrayList<>();
    for (Citation citation : citations) {
      int number = numbers.computeIfAbsent(citation.source(), _ -> numbers.size() + 1);
      List<NoteView> earlier = marks.computeIfAbsent(citation.source(), _ -> new ArrayList<>());
      NoteView view =
          new NoteView(
              number,
              "#source-" + number,
              "mark-" + number + "-" + (earlier.size() + 1),
              titles.apply(citation.source()),
              citation.locator());
      earlier.add(view);
      views.add(view);
    }
    return views;
  }

  /** Every cited source with its marks, in the order of numbers. */
  Map<EntityId, List<NoteView>> all() {
    return marks;
  }
}
