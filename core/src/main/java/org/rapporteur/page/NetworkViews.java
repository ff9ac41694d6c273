package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Network;
import org.rapporteur.desk.RoundTable;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.picture.Web;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.ValueType;
import org.rapporteur.view.LinkView;
import org.rapporteur.view.NetworkView;

/** Who belongs to whom around a round or a person, drawn and as rows. */
final class NetworkViews {
  /** Fewer ties are no network. */
  private static final int LEAST = 3;

  private final Corpus corpus;
  private final RoundTable tables;
  private final Links links;

  NetworkViews(SitePlan plan, Links links) {
    this.corpus = plan.corpus();
    this.tables = plan.tables();
    this.links = links;
  }

  /** The network around a page, if it says more than two names. */
  Optional<NetworkView> of(Entity page) {
    return network(page).filter(network -> network.ties() >= LEAST).map(this::view);
  }

  private Optional<Network> network(Entity page) {
    if (corpus.schema().isA(page.type().name(), RoundTable.ROUND)) {
      return Optional.of(Network.ofRound(page, tables));
    }
    return corpus.schema().isA(page.type().name(), Network.PERSON)
        ? Optional.of(Network.ofPerson(page, tables, corpus))
        : Optional.empty();
  }

  private NetworkView view(Network network) {
    Entity centre = network.centre();
    Web.Knot root = new Web.Knot(centre.type().name(), centre.title(), "", false, List.of());
    List<NetworkView.Row> rows = new ArrayList<>();
    rows(centre.id(), network.first(), rows);
    rows(centre.id(), network.second(), rows);
    List<Web.Knot> first = knots(network.first());
    List<Web.Knot> second = knots(network.second());
    return new NetworkView(
        Web.wide(root, first, second),
        Web.narrow(root, first, second),
        rows,
        network.ties() - count(first) - count(second));
  }

  private static int count(List<Web.Knot> knots) {
    return knots.stream().mapToInt(knot -> 1 + count(knot.beyond())).sum();
  }

  private List<Web.Knot> knots(List<Network.Node> nodes) {
    return nodes.stream().limit(Web.MOST).map(this::knot).toList();
  }

  private Web.Knot knot(Network.Node node) {
    String delegation = node.delegation().map(corpus::get).map(Entity::title).orElse("");
    String tie = tie(node);
    return new Web.Knot(
        corpus.get(node.id()).type().name(),
        corpus.get(node.id()).title(),
        delegation.isEmpty() ? tie : tie.isEmpty() ? delegation : tie + "; " + delegation,
        node.absent(),
        knots(node.beyond()));
  }

  private void rows(EntityId from, List<Network.Node> nodes, List<NetworkView.Row> rows) {
    for (Network.Node node : nodes) {
      rows.add(new NetworkView.Row(link(from), tie(node), link(node.id())));
      node.delegation()
          .ifPresent(id -> rows.add(new NetworkView.Row(link(node.id()), "sent", link(id))));
      rows(node.delegation().orElse(node.id()), node.beyond(), rows);
    }
  }

  /** The tie in words: a role by its label. */
  private String tie(Network.Node node) {
    Field seats = corpus.schema().get(RoundTable.DELEGATION).field(RoundTable.SEATS);
    Field role = seats.qualifiers().get("role");
    String word =
        role != null && role.type() instanceof ValueType.Choice choice
            ? choice.labels().getOrDefault(node.tie(), node.tie())
            : node.tie();
    return node.absent() ? word + ", absent" : word;
  }

  private LinkView link(EntityId id) {
    return new LinkView(corpus.get(id).title(), links.to(id));
  }
}
