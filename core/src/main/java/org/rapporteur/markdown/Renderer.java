package org.rapporteur.markdown;

import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/** Writes the HTML of one class of nodes. */
record Renderer<N extends Node>(Class<N> type, Consumer<N> write) implements NodeRenderer {
  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(type);
  }

  @Override
  public void render(Node node) {
    write.accept(type.cast(node));
  }
}
