package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The footnotes of one page: the labels of its notes, and which of them a mark leads to. */
final class FootnoteLabels {
  private final List<String> notes = new ArrayList<>();
  private final Set<String> marked = new HashSet<>();

  void addNote(String label) {
    notes.add(label);
  }

  void addMark(String key) {
    marked.add(key);
  }

  /** The labels of the notes as they are written. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  boolean isMarked(String key) {
    return marked.contains(key);
  }
}
