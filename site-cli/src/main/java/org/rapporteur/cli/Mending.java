package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.build.SiteBuild;
import org.rapporteur.diagnostic.Fix;
import org.rapporteur.edit.Fixes;
import org.rapporteur.edit.Stubs;
import org.rapporteur.source.Span;

/** What {@code check} changes in a site when it is asked to, said line by line. */
final class Mending {
  private final SiteBuild build;
  private final SiteOptions options;
  private final Terminal terminal;

  Mending(SiteBuild build, SiteOptions options, Terminal terminal) {
    this.build = build;
    this.options = options;
    this.terminal = terminal;
  }

  void fix() throws IOException {
    Fixes.Report report = new Fixes(build, options.requestOfWriters()).make();
    for (Fix fix : report.done()) {
      line(at(fix.span()) + "fixed: “%s” → “%s”".formatted(fix.span().text(), fix.replacement()));
    }
    report.notes().forEach(this::line);
  }

  void createMissing() throws IOException {
    Stubs.Report report = new Stubs(build, options.requestOfWriters()).write();
    report.created().forEach(stub -> line(at(stub.span()) + "created: " + stub.path()));
    report.left().forEach(left -> line(at(left.span()) + "not created: " + left.why()));
  }

  private String at(Span span) {
    String site = options.site().isEmpty() ? "" : options.site().replaceFirst("/?$", "/");
    return site + span + ": ";
  }

  /** The standard output belongs to the program that reads the mistakes, if there is one. */
  private void line(String text) {
    if (options.format().isForPrograms()) {
      terminal.tell(text + "\n");
    } else {
      terminal.say(text + "\n");
    }
  }
}
