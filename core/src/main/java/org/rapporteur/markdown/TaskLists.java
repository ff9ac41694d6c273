package org.rapporteur.markdown;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.renderer.html.HtmlRenderer;

/** GitHub's task lists; ours is only that each box says what it shows. */
final class TaskLists implements Syntax {
  @Override
  public void extend(HtmlRenderer.Builder html, Reading reading) {
    html.attributeProviderFactory(context ->
        (node, tag, attributes) -> {
          if (node instanceof TaskListItemMarker marker) {
            attributes.put("aria-label", marker.isChecked() ? "Done" : "To do");
          }
        });
  }
}
