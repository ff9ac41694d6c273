package org.rapporteur.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.graph.Ways;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.read.Catalog;
import org.rapporteur.source.Fingerprint;

/** How a register is written: every entity and every file once, and by its number from then on. */
final class RegisterCodec {
  private RegisterCodec() {}

  /** Writes a register. */
  record Writer(Packed out, Map<EntityId, Integer> ids, Map<String, Integer> files) {
    Writer(Packed out) {
      this(out, new HashMap<>(), new HashMap<>());
    }

    void write(Register register) {
      out.putLong(register.facts().bits());
      out.put(register.prints().size());
      register
          .prints()
          .forEach((path, prints) -> {
            files.put(path, files.size());
            out.put(path);
            out.putLong(prints.front().bits());
            out.putLong(prints.outward().bits());
          });
      entries(register.catalog().entries());
      index(register.catalog().names().ids());
      index(register.catalog().names().aliases());
      texts(register.catalog().withheld());
      out.put(register.ways().files().size());
      register
          .ways()
          .files()
          .forEach((path, id) -> {
            out.put(path);
            put(id);
          });
      out.put(register.following().size());
      register
          .following()
          .forEach((page, next) -> {
            put(page);
            put(next);
          });
      ways(register);
    }

    private void entries(List<Catalog.Entry> entries) {
      Map<String, Integer> types = new LinkedHashMap<>();
      entries.forEach(entry -> types.putIfAbsent(entry.id().type(), types.size()));
      texts(types.keySet());
      out.put(entries.size());
      for (Catalog.Entry entry : entries) {
        ids.put(entry.id(), ids.size());
        out.put(types.getOrDefault(entry.id().type(), 0));
        out.put(entry.id().slug());
        out.put(entry.title());
        out.put(files.getOrDefault(entry.path(), 0));
        out.put((entry.isOwn() ? 1 : 0) + (entry.quotes() ? 2 : 0));
      }
    }

    private void texts(Set<String> texts) {
      out.put(texts.size());
      texts.forEach(out::put);
    }

    private void index(Map<String, Set<EntityId>> names) {
      out.put(names.size());
      names.forEach((name, found) -> {
        out.put(name);
        out.put(found.size());
        found.forEach(this::put);
      });
    }

    private void ways(Register register) {
      out.put(register.ways().to().size());
      register
          .ways()
          .to()
          .forEach((id, leading) -> {
            put(id);
            put(leading.relations(), from -> from);
            put(leading.citing(), from -> from);
            List<Said> said = register.said().getOrDefault(id, List.of());
            put(said, Said::from);
            said.forEach(each -> out.putLong(each.sentence().bits()));
          });
    }

    private <T> void put(List<T> items, Function<T, EntityId> id) {
      out.put(items.size());
      for (T item : items) {
        put(id.apply(item));
      }
    }

    private void put(EntityId id) {
      Integer known = ids.get(id);
      if (known == null) {
        throw new IllegalStateException("no entity " + id);
      }
      out.put(known.intValue());
    }
  }

  /** Reads a register. */
  record Reader(Packed in, List<EntityId> ids, List<String> files) {
    Reader(Packed in) {
      this(in, new ArrayList<>(), new ArrayList<>());
    }

    Register read() throws IOException {
      Fingerprint facts = fingerprint();
      Map<String, Prints> prints = new LinkedHashMap<>();
      for (int left = in.count(); left > 0; left--) {
        String path = in.text();
        files.add(path);
        prints.put(path, new Prints(fingerprint(), fingerprint()));
      }
      Catalog catalog =
          new Catalog(entries(), new Names.Index(index(), index()), new TreeSet<>(texts()));
      Map<String, EntityId> own = new HashMap<>();
      for (int left = in.count(); left > 0; left--) {
        own.put(in.text(), id());
      }
      Map<EntityId, EntityId> following = new HashMap<>();
      for (int left = in.count(); left > 0; left--) {
        following.put(id(), id());
      }
      Map<EntityId, Ways.Leading> to = new HashMap<>();
      Map<EntityId, List<Said>> said = new HashMap<>();
      ways(to, said);
      return new Register(facts, catalog, new Ways(to, own), following, prints, said);
    }

    private List<Catalog.Entry> entries() throws IOException {
      List<String> types = texts();
      List<Catalog.Entry> entries = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        EntityId id = new EntityId(of(types, in.number()), in.text());
        ids.add(id);
        String title = in.text();
        String path = of(files, in.number());
        int flags = in.number();
        entries.add(new Catalog.Entry(id, title, path, (flags & 1) != 0, (flags & 2) != 0));
      }
      return entries;
    }

    private List<String> texts() throws IOException {
      List<String> texts = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        texts.add(in.text());
      }
      return texts;
    }

    private Map<String, Set<EntityId>> index() throws IOException {
      int count = in.count();
      Map<String, Set<EntityId>> names = HashMap.newHashMap(count);
      for (int left = count; left > 0; left--) {
        String name = in.text();
        List<EntityId> found = list();
        names.put(name, found.size() == 1 ? Set.of(found.getFirst()) : new TreeSet<>(found));
      }
      return names;
    }

    private void ways(Map<EntityId, Ways.Leading> to, Map<EntityId, List<Said>> said)
        throws IOException {
      for (int left = in.count(); left > 0; left--) {
        EntityId id = id();
        List<EntityId> relations = list();
        List<EntityId> citing = list();
        List<EntityId> froms = list();
        List<Said> sentences = new ArrayList<>();
        for (EntityId from : froms) {
          sentences.add(new Said(from, fingerprint()));
        }
        to.put(id, new Ways.Leading(relations, froms.stream().distinct().toList(), citing));
        if (!sentences.isEmpty()) {
          said.put(id, sentences);
        }
      }
    }

    private List<EntityId> list() throws IOException {
      int count = in.count();
      List<EntityId> found = new ArrayList<>(count);
      for (int left = count; left > 0; left--) {
        found.add(id());
      }
      return found;
    }

    private EntityId id() throws IOException {
      return of(ids, in.number());
    }

    private static <T> T of(List<T> items, int number) throws IOException {
      if (number < 0 || number >= items.size()) {
        throw new IOException("the number of nothing");
      }
      return items.get(number);
    }

    private Fingerprint fingerprint() throws IOException {
      return new Fingerprint(in.longNumber());
    }
  }
}
