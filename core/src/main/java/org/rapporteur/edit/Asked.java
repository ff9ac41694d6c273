package org.rapporteur.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Missing;
import org.rapporteur.model.Use;
import org.rapporteur.model.Uses;

/** What one reading of a site told of its names. */
final class Asked implements Uses {
  private final Collection<Use> found = new ConcurrentLinkedQueue<>();
  private final Collection<Missing> missed = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Optional<Corpus>> corpus = new AtomicReference<>(Optional.empty());

  @Override
  public void read(Corpus all) {
    corpus.set(Optional.of(all));
  }

  @Override
  public void found(Use use) {
    found.add(use);
  }

  @Override
  public void missed(Missing missing) {
    missed.add(missing);
  }

  /** The site; empty if it could not be read at all. */
  Optional<Corpus> corpus() {
    return corpus.get();
  }

  /** The names that lead to a page, in the order of their places. */
  List<Use> uses() {
    return found.stream()
        .sorted(
            Comparator.comparing((Use use) -> use.spot().span().file().path())
                .thenComparingInt(use -> use.spot().span().start())
                .thenComparing(Use::kind)
                .thenComparing(Use::target))
        .toList();
  }

  /** The names that lead nowhere, in the order of their places. */
  List<Missing> missing() {
    return missed.stream()
        .sorted(
            Comparator.comparing((Missing missing) -> missing.span().file().path())
                .thenComparingInt(missing -> missing.span().start()))
        .toList();
  }
}
