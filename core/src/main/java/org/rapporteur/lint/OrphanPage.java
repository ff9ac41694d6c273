package org.rapporteur.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Gist;
import org.rapporteur.desk.Provenance;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.graph.Graph;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Names;
import org.rapporteur.model.Value;
import org.rapporteur.schema.Field;

/** A page that no other page leads to, so that readers find it in the list of its type only. */
final class OrphanPage implements Lint {
  /** The types to whose pages readers come from others; with briefs and frames they begin. */
  private static final Set<String> LED_TO = Gist.types();

  @Override
  public Code code() {
    return Code.ORPHAN_PAGE;
  }

  @Override
  public void look(Subject site, Findings findings) {
    Set<EntityId> shown = shown(site);
    site.corpus().entities().stream()
        .filter(entity -> LED_TO.stream().anyMatch(type -> site.isA(entity, type)))
        .filter(entity -> !shown.contains(entity.id()))
        .filter(entity -> !isLedTo(entity, site))
        .forEach(entity -> findings.addWithHint(entity.span(), hint(entity, site), entity.title()));
  }

  private static Optional<String> hint(Entity entity, Subject site) {
    String id = entity.id().slug();
    return Optional.of(
        site.isA(entity, Provenance.SOURCE)
            ? "cite it as [@" + id + "]"
            : "link to it as [[" + id + "]]");
  }

  /** The pages that site.yaml puts on the front page or into the menu. */
  private static Set<EntityId> shown(Subject site) {
    Set<EntityId> shown = new HashSet<>();
    for (String field : List.of("home", "menu")) {
      for (String name : site.corpus().site().texts(field)) {
        if (site.corpus().names().find(name, _ -> true) instanceof Names.Match.Found(EntityId id)) {
          shown.add(id);
        }
      }
    }
    return shown;
  }

  /** A page is also led to from those it names, where they show the way back. */
  private static boolean isLedTo(Entity entity, Subject site) {
    Graph graph = site.graph();
    boolean named =
        !graph.relationsTo(entity.id()).isEmpty() || !graph.mentionsOf(entity.id()).isEmpty();
    return named
        || (site.isA(entity, Provenance.SOURCE)
            ? graph.citing(entity.id()).stream().anyMatch(by -> !by.equals(entity.id()))
            : entity.fields().entrySet().stream()
                .anyMatch(field ->
                    field.getValue().stream()
                        .anyMatch(claim -> leadsBack(entity.type().field(field.getKey()), claim))));
  }

  private static boolean leadsBack(Field field, Claim claim) {
    return leadsBack(field, claim.value())
        || claim.qualifiers().entrySet().stream()
            .anyMatch(qualifier ->
                qualifier.getValue().stream()
                    .anyMatch(value -> leadsBack(field.qualifier(qualifier.getKey()), value)));
  }

  private static boolean leadsBack(Field field, Value value) {
    Optional<String> inverse = field.inverse();
    return inverse.isPresent() && value instanceof Value.Reference;
  }
}
