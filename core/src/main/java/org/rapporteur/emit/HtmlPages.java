package org.rapporteur.emit;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Entity;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.source.Span;
import org.rapporteur.view.Rendering;

/** The pages people read. */
final class HtmlPages implements Output {
  @Override
  public List<OutputFile> files(Edition edition) {
    return edition.plan().pages().stream().<OutputFile>map(page -> file(edition, page)).toList();
  }

  static OutputFile.Made file(Edition edition, PlannedPage page) {
    return new OutputFile.Made(
        page.address(),
        origin(edition, page),
        page instanceof PlannedPage.OfEntity(Entity entity, _)
            ? Optional.of(entity)
            : Optional.empty(),
        log -> render(edition, page, log));
  }

  private static Span origin(Edition edition, PlannedPage page) {
    return switch (page) {
      case PlannedPage.OfEntity ofEntity -> ofEntity.entity().span();
      case PlannedPage.OfPositions positions -> positions.frame().span();
      case PlannedPage.OfTimeline timeline -> timeline.frame().span();
      case PlannedPage.Redirect redirect -> redirect.declared();
      case PlannedPage.Home _,
          PlannedPage.NotFound _,
          PlannedPage.Index _,
          PlannedPage.OfLedger _,
          PlannedPage.OfSurvey _ ->
          edition.siteFile();
    };
  }

  private static String template(Edition edition, PlannedPage page) {
    for (String name : edition.pages().templates(page)) {
      if (edition.templates().has(name)) {
        return name;
      }
    }
    throw new IllegalStateException("no template for " + page.address());
  }

  private static Optional<byte[]> render(Edition edition, PlannedPage planned, Diagnostics log) {
    String name = template(edition, planned);
    return switch (edition.templates().render(name, edition.pages().data(planned))) {
      case Rendering.Page page -> {
        edition.ownTemplates().check(name, page, log);
        yield Optional.of(page.utf8());
      }
      case Rendering.Fault fault -> {
        edition.report(fault, log);
        yield Optional.empty();
      }
    };
  }
}
