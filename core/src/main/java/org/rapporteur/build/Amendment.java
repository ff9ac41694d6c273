package org.rapporteur.build;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.cache.Footprints;
import org.rapporteur.cache.Prints;
import org.rapporteur.cache.Register;
import org.rapporteur.desk.Sequence;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.emit.Edition;
import org.rapporteur.emit.OutputFile;
import org.rapporteur.emit.Outputs;
import org.rapporteur.graph.Graph;
import org.rapporteur.graph.Mention;
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

  /** The pages on which the new words of these briefs are seen; empty where more has changed. */
  Optional<Made> of(Register register, Set<String> reworded, Crew crew) {
    Diagnostics log = new Diagnostics();
    CorpusReader reader = new CorpusReader(markdown, request.audience(), crew, Uses.UNASKED, log);
    CorpusReader.Reopened site = reader.reopen(files, schema, register.catalog(), reworded);
    Corpus corpus = site.corpus();
    Graph graph =
        Graph.reopened(corpus, register.ways(), files.statics().keySet(), site.stock()::read);
    Set<Entity> pages = new LinkedHashSet<>();
    Set<EntityId> targets = new HashSet<>();
    Register now = register;
    for (String path : reworded) {
      Optional<Entity> page = site.stock().ownPage(path);
      if (page.isEmpty()
          || site.stock().isWithheld(path)
          || !Prints.of(page.get()).equals(register.prints().get(path))) {
        return Optional.empty();
      }
      Graph.Leads leads = graph.leads(page.get(), log);
      if (!leadsWhereItLed(page.get(), leads, register)) {
        return Optional.empty();
      }
      now = now.saying(page.get().id(), leads.mentions());
      targets.addAll(targets(leads.mentions()));
      site.stock().in(path).forEach(id -> corpus.find(id).ifPresent(pages::add));
    }
    Set<EntityId> mentioned = now.saidOtherwise(targets, register);
    if (!Lints.findingsInProse(List.copyOf(pages), corpus, graph).isEmpty()
        || !log.sorted().isEmpty()
        || (!mentioned.isEmpty() && Extra.DATA.isIn(corpus))) {
      return Optional.empty();
    }
    mentioned.forEach(id -> pages.add(corpus.get(id)));
    if (pages.stream().anyMatch(page -> isHome(page, corpus))) {
      return Optional.empty();
    }
    Optional<Register> known = Optional.of(now).filter(_ -> !mentioned.isEmpty());
    return made(corpus, graph, pages, now, log).map(made -> new Made(made, known));
  }

  /** Whether a page mentions the pages and cites the sources that it did, in whatever words. */
  private static boolean leadsWhereItLed(Entity page, Graph.Leads leads, Register register) {
    Set<EntityId> cited = new HashSet<>(leads.cited());
    for (List<Claim> claims : page.fields().values()) {
      for (Claim claim : claims) {
        claim.sources().forEach(citation -> cited.add(citation.source()));
      }
    }
    Set<EntityId> didCite = new HashSet<>();
    Set<EntityId> didMention = new HashSet<>();
    register
        .ways()
        .to()
        .forEach((to, leading) -> {
          if (leading.citing().contains(page.id())) {
            didCite.add(to);
          }
          if (leading.mentions().contains(page.id())) {
            didMention.add(to);
          }
        });
    return cited.equals(didCite) && targets(leads.mentions()).equals(didMention);
  }

  private static Set<EntityId> targets(List<Mention> mentions) {
    Set<EntityId> targets = new HashSet<>();
    mentions.forEach(mention -> targets.add(mention.to()));
    return targets;
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
            plan, new Pages(plan), List.of(), templates, files.templates(), files.statics());
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
