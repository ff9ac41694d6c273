package org.rapporteur.templates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Rendering;

/**
 * Finds where templates call each other in a circle. The engine only says that its stack is full;
 * the circle is read off the templates' texts: who includes whom, which macro calls which.
 */
final class Recursion {
  /** Something called or included, and where. */
  private record Call(String callee, String file, int offset) {}

  private final Shelf shelf;
  private final Map<String, List<Call>> calls = new HashMap<>();
  private final Set<String> read = new LinkedHashSet<>();
  private final Set<String> finished = new LinkedHashSet<>();

  Recursion(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The call that closes the first circle met on the way from a template. */
  Optional<Rendering.Fault> from(String file) {
    read(file);
    return closing(file, new LinkedHashSet<>())
        .map(call ->
            shelf.fault(call.file, call.offset, "“" + call.callee + "” calls itself without end."));
  }

  private Optional<Call> closing(String caller, Set<String> path) {
    path.add(caller);
    for (Call call : calls.getOrDefault(caller, List.of())) {
      if (path.contains(call.callee)) {
        return Optional.of(call);
      }
      if (!finished.contains(call.callee)) {
        Optional<Call> found = closing(call.callee, path);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    path.remove(caller);
    finished.add(caller);
    return Optional.empty();
  }

  private void read(String file) {
    Optional<SourceFile> source = shelf.text(file);
    if (source.isPresent() && read.add(file)) {
      FtlScan.of(source.get().text(), new Reader(file));
    }
  }

  /** Notes the calls of one file under the macro or function they stand in, or the file itself. */
  private final class Reader implements FtlScan.Listener {
    private final String file;
    private final Deque<String> within = new ArrayDeque<>();
    private String tag = "";

    Reader(String file) {
      this.file = file;
      within.push(file);
    }

    @Override
    public void tag(String name, int offset) {
      tag = name;
      boolean closes = name.equals("/#macro") || name.equals("/#function");
      if (closes && within.size() > 1) {
        within.pop();
      } else if (name.startsWith("@")) {
        note(name.substring(Math.max(0, name.lastIndexOf('.')) + 1), offset);
      }
    }

    @Override
    public void name(String name, boolean called, int offset) {
      if (tag.equals("#macro") || tag.equals("#function")) {
        within.push(name);
        tag = "";
      } else if (called) {
        note(name, offset);
      }
    }

    @Override
    public void string(String value, int offset) {
      if (tag.equals("#include") || tag.equals("#import")) {
        note(value.startsWith("/") ? value.substring(1) : value, offset);
        read(value.startsWith("/") ? value.substring(1) : value);
      }
    }

    private void note(String callee, int offset) {
      calls
          .computeIfAbsent(within.element(), any -> new ArrayList<>())
          .add(new Call(callee, file, offset));
    }
  }
}
