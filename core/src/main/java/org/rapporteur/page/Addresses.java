package org.rapporteur.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.desk.Shelf;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Survey;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Schema;

/** Where every page stands. */
public final class Addresses {
  public static final Address HOME = new Address("index.html");
  public static final Address NOT_FOUND = new Address("404.html");
  public static final Address DATA = new Address("data/site.json");

  private static final Pattern UNEVEN = Pattern.compile("[\\s'’(),&+!]+");

  private final Schema schema;
  private final Map<EntityId, Address> known = new HashMap<>();

  /**
   * The addresses of a site.
   *
   * @param pages those pages whose addresses are asked for often
   */
  Addresses(Schema schema, List<Entity> pages) {
    this.schema = schema;
    for (Entity page : pages) {
      known.put(page.id(), of(page.type(), page.id().slug()));
    }
  }

  /** The page of an entity: {@code people/vladimir-medinsky/index.html}. */
  public Address of(EntityId id) {
    Address found = known.get(id);
    return found == null ? of(schema.get(id.type()), id.slug()) : found;
  }

  /** The page an id of a type has, or had before it was renamed. */
  public Address of(EntityType type, String slug) {
    return new Address(folder(type) + "/" + segment(slug) + "/index.html");
  }

  /** A page of a type's list, counted from 1. */
  public Address index(EntityType type, int number) {
    return new Address(
        folder(type) + (number == 1 ? "/index.html" : "/page/" + number + "/index.html"));
  }

  /** The timeline of an entity: {@code talks/istanbul-2025/timeline/index.html}. */
  public Address timeline(EntityId id) {
    return of(id).sibling("timeline/index.html");
  }

  /**
   * The positions taken in talks or a process: {@code talks/istanbul-2025/positions/index.html}.
   */
  public Address positions(EntityId id) {
    return of(id).sibling("positions/index.html");
  }

  /** A page of the ledger of statements, counted from 1. */
  public Address ledger(int number) {
    return new Address("ledger/" + (number == 1 ? "index.html" : "page/" + number + "/index.html"));
  }

  /** A page of a shelf of that ledger: {@code ledger/act/doubts/index.html}. */
  public Address ledger(Shelf shelf, int number) {
    return new Address(
        "ledger/"
            + shelf.facet().word()
            + "/"
            + shelf.slug()
            + (number == 1 ? "/index.html" : "/page/" + number + "/index.html"));
  }

  /** A page computed of the whole site: {@code gaps/index.html}. */
  public Address of(Survey survey) {
    return new Address(survey.word() + "/index.html");
  }

  private static String folder(EntityType type) {
    return type.folder()
        .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no pages"));
  }

  /** An id as part of an address: lower case, hyphens for spaces, letters of any script kept. */
  private static String segment(String slug) {
    String even = UNEVEN.matcher(slug.toLowerCase(Locale.ROOT)).replaceAll("-");
    int from = even.startsWith("-") ? 1 : 0;
    return even.substring(
        from, even.endsWith("-") ? Math.max(from, even.length() - 1) : even.length());
  }
}
