package org.rapporteur.build;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.cache.Footprints;
import org.rapporteur.cache.LastBuild;
import org.rapporteur.cache.Prints;
import org.rapporteur.cache.Register;
import org.rapporteur.desk.Sequence;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.Edition;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.emit.Outputs;
import org.rapporteur.emit.OwnTemplates;
import org.rapporteur.graph.Graph;
import org.rapporteur.lint.Lints;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Extra;
import org.rapporteur.model.Names;
import org.rapporteur.model.Uses;
import org.rapporteur.page.Pages;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.SitePlan;
import org.rapporteur.read.CorpusReader;
import org.rapporteur.read.FrontMatter;
import org.rapporteur.read.SiteFiles;
import org.rapporteur.schema.Schema;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.view.Templates;
import org.rapporteur.work.Crew;
import org.rapporteur.work.Stopwatch;

/**
 * A site that was published, of which nothing is new but the words of some pages: no more of it is
 * read than those pages show, and no more is made than they can be seen on. Where anything else may
 * have changed by it, there is no amendment, and the whole site is to be made.
 */
record Amendment(
    BuildRequest request,
    SiteFiles files,
    Schema schema,
    MarkdownReader markdown,
    Templates templates,
    Stopwatch watch) {
  /**
   * What was made.
   *
   * @param files the files by their path in the output
   * @param register what is known of the site from now on; empty if it is what was known before
   */
  record Made(Map<String, File> files, Optional<Register> register) {}

  /** A file and what it rests on. */
  static final class File {
    final Fingerprint footprint;
    final byte[] bytes;

    File(Fingerprint footprint, byte[] bytes) {
      this.footprint = footprint;
      this.bytes = bytes;
    }
  }

  /**
   * The pages on which the new words of some briefs are seen; empty where more may have changed.
   *
   * @param warnings what was found in the site before
   */
  Optional<Made> of(
      Register register, List<LastBuild.Warning> warnings, Set<String> reworded, Crew crew) {
    Diagnostics log = new Diagnostics();
    CorpusReader reader = new CorpusReader(markdown, request.audience(), crew, Uses.UNASKED, log);
    CorpusReader.Reopened site = reader.reopen(files, schema, register.catalog(), reworded);
    Corpus corpus = site.corpus();
    Graph graph = graph(site, register);
    Set<Entity> pages = new LinkedHashSet<>();
    Register now = register;
    for (String path : reworded) {
      Optional<Entity> page = site.stock().ownPage(path);
      if (page.isEmpty() || isMore(page.get(), path, site, register, warnings)) {
        return Optional.empty();
      }
      Graph.Leads leads = graph.leads(page.get(), log);
      now = now.leading(page.get().id(), leads.mentions(), cited(page.get(), leads));
      site.stock().in(path).forEach(id -> corpus.find(id).ifPresent(pages::add));
    }
    Set<EntityId> mentioned = now.mentionedOtherwise(register);
    Set<EntityId> others = new TreeSet<>(mentioned);
    others.addAll(now.citedOtherwise(register));
    if (!Lints.findingsInProse(List.copyOf(pages), corpus, graph).isEmpty()
        || !log.sorted().isEmpty()
        || (!mentioned.isEmpty() && Extra.DATA.isIn(corpus))
        || finds(others, now, register)) {
      return Optional.empty();
    }
    others.forEach(id -> pages.add(corpus.get(id)));
    if (pages.stream().anyMatch(page -> isHome(page, corpus))) {
      return Optional.empty();
    }
    Optional<Register> known = Optional.of(now).filter(_ -> !others.isEmpty());
    return made(corpus, graph(site, now), pages, now, log).map(made -> new Made(made, known));
  }

  private Graph graph(CorpusReader.Reopened site, Register register) {
    return Graph.reopened(
        site.corpus(), register.ways(), files.statics().keySet(), site.stock()::read);
  }

  /**
   * Whether more than the words of a page may be new, or more than its own page and those it leads
   * to may show it.
   */
  private boolean isMore(
      Entity page,
      String path,
      CorpusReader.Reopened site,
      Register register,
      List<LastBuild.Warning> warnings) {
    boolean tells = !files.statics().isEmpty() && !register.catalog().withheld().isEmpty();
    return tells // a file that is told of in what is withheld, and nowhere else, is a mistake
        || register.catalog().withheld().contains(path)
        || site.stock().isWithheld(path)
        || !Prints.of(page).equals(register.prints().get(path))
        || warnings.stream().anyMatch(warning -> mayMove(warning, page, path));
  }

  /** Whether a warning stands in the words of a page, or speaks of a place that may. */
  private static boolean mayMove(LastBuild.Warning warning, Entity page, String path) {
    int facts = FrontMatter.textOf(page.span().file()).length();
    return (warning.path().equals(path) && warning.end() > facts)
        || warning.message().contains(path)
        || warning.hint().stream().anyMatch(hint -> hint.contains(path));
  }

  private static Set<EntityId> cited(Entity page, Graph.Leads leads) {
    Set<EntityId> cited = new HashSet<>(leads.cited());
    for (List<Claim> claims : page.fields().values()) {
      for (Claim claim : claims) {
        claim.sources().forEach(citation -> cited.add(citation.source()));
      }
    }
    return cited;
  }

  /** Whether it is another question now than before if anything leads to a page. */
  private static boolean finds(Set<EntityId> pages, Register now, Register before) {
    return pages.stream().anyMatch(page -> now.findsOtherwise(page, before));
  }

  /** Whether the front page shows all of a page. */
  private static boolean isHome(Entity page, Corpus corpus) {
    return corpus.site().text("home").stream()
        .anyMatch(name ->
            corpus.names().find(name, _ -> true) instanceof Names.Match.Found(EntityId id)
                && id.equals(page.id()));
  }

  private Optional<Map<String, File>> made(
      Corpus corpus, Graph graph, Set<Entity> pages, Register register, Diagnostics log) {
    Footprints footprints = new Footprints(graph, register);
    Sequence sequence = Sequence.known(corpus, register.following());
    SitePlan plan = SitePlan.ofKnown(corpus, graph, sequence, SiteBuild.baseUrl(request, corpus));
    Edition edition =
        new Edition(
            plan,
            new Pages(plan),
            List.of(),
            templates,
            new OwnTemplates(files.templates(), templates),
            files.statics());
    Map<String, File> made = new TreeMap<>();
    for (Entity page : pages) {
      var planned = new PlannedPage.OfEntity(page, plan.addresses().of(page.id()));
      for (OutputFile.Made file : Outputs.of(planned, edition)) {
        Optional<byte[]> bytes = Press.made(file, watch, log);
        if (bytes.isEmpty()) {
          return Optional.empty();
        }
        made.put(file.address().path(), new File(footprints.of(page), bytes.get()));
      }
    }
    return log.sorted().isEmpty() ? Optional.of(made) : Optional.empty();
  }
}
