package org.rapporteur.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Missing;
import org.rapporteur.model.Names;
import org.rapporteur.schema.EntityType;
import org.rapporteur.source.Span;

/**
 * First pages for the names of a site that have none. Only where the type is certain, and only for
 * a name that is near to no other: that one is probably misspelt.
 */
public final class Stubs {
  /** A page that was written because of the name at {@code span}. */
  public record Created(Span span, String path) {}

  /** A name that has no page still, and why. */
  public record Left(Span span, String why) {}

  /** What was done. */
  public record Report(List<Created> created, List<Left> left) {}

  private final SiteBuild build;
  private final BuildRequest request;
  private final List<Left> left = new ArrayList<>();

  /** The stubs of a site that is to be checked, not published. */
  public Stubs(SiteBuild build, BuildRequest request) {
    this.build = build;
    this.request = request;
  }

  /** Writes them; whether the site is clean then must be looked for afterwards. */
  public Report write() throws IOException {
    Asked asked = new Asked();
    build.telling(asked).run(request);
    Optional<Corpus> corpus = asked.corpus();
    Map<String, Stub> stubs = new LinkedHashMap<>();
    List<Created> created = new ArrayList<>();
    if (corpus.isPresent()) {
      for (Missing missing : asked.missing()) {
        stub(missing, corpus.get())
            .ifPresent(stub -> {
              if (stubs.putIfAbsent(Names.fold(stub.path()), stub) == null) {
                created.add(new Created(missing.span(), stub.path()));
              }
            });
      }
    }
    try (Revision revision = new Revision(request.site())) {
      for (Stub stub : stubs.values()) {
        revision.create(stub.path(), stub.text());
      }
      revision.commit();
    }
    return new Report(List.copyOf(created), List.copyOf(left));
  }

  private Optional<Stub> stub(Missing missing, Corpus corpus) {
    List<EntityType> types =
        missing.types().stream()
            .map(corpus.schema()::get)
            .filter(type -> type.folder().isPresent())
            .toList();
    if (!missing.near().isEmpty()) {
      String near =
          missing.near().stream().map(n -> "“" + n + "”").collect(Collectors.joining(", "));
      return left(missing, "“" + missing.name() + "” is near to " + near + ", and may be misspelt");
    }
    if (types.isEmpty()) {
      return left(
          missing,
          "“"
              + missing.name()
              + "” does not say what it is; write its folder as well, for example [[people/"
              + missing.name()
              + "]]");
    }
    Optional<String> slug = Stub.slug(missing.name(), corpus.site().text("language").orElse("en"));
    if (slug.isEmpty()) {
      return left(missing, "no id can be made of “" + missing.name() + "”");
    }
    if (types.size() > 1) {
      String paths =
          types.stream()
              .map(type -> type.folder().orElse("") + "/" + slug.get() + ".md")
              .collect(Collectors.joining(" or "));
      return left(missing, "“" + missing.name() + "” may be " + paths);
    }
    EntityType type = types.getFirst();
    Stub stub = new Stub(corpus.schema(), type, missing.name(), slug.get());
    if (corpus.find(new EntityId(type.name(), slug.get())).isPresent()) {
      return left(missing, stub.path() + " is there; add “" + missing.name() + "” to its aliases");
    }
    return Optional.of(stub);
  }

  private Optional<Stub> left(Missing missing, String why) {
    left.add(new Left(missing.span(), why));
    return Optional.empty();
  }
}
