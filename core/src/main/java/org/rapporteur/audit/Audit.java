package org.rapporteur.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.Audience;
import org.rapporteur.source.Fingerprint;
import org.rapporteur.value.Tlp;

/**
 * A search of a built site for what its audience may not know. It reads the site's files by simple
 * rules of its own, collects what stands in withheld stretches and nowhere else, and looks for it
 * in the names and the contents of all files of the output.
 */
public final class Audit {
  private static final String STATIC = "static/";
  private static final String MARKED = STATIC + "tlp-";

  private final Evidence evidence = new Evidence();
  private final Map<Fingerprint, String> copies = new HashMap<>();

  private Audit() {}

  /**
   * Gets ready to look for the secrets of a site.
   *
   * @param known texts that everybody may know, such as the words of the program itself
   */
  public static Audit of(Path site, Audience audience, Collection<String> known)
      throws IOException {
    Audit audit = new Audit();
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(site)) {
      String path = slashed(site.relativize(file));
      if (path.startsWith("_")
          || path.startsWith(".")
          || path.contains("/.")
          || path.contains("/_")) {
        continue;
      }
      if (path.startsWith(STATIC)) {
        audit.addStatic(path, file, audience);
      } else {
        texts.put(path, text(Files.readAllBytes(file)));
      }
    }
    Set<String> names = new HashSet<>();
    texts.forEach((path, text) -> names.addAll(MarkedFile.names(path, text, audience, true)));
    texts.forEach((path, text) -> names.removeAll(MarkedFile.names(path, text, audience, false)));
    List<MarkedFile> files = new ArrayList<>();
    texts.forEach((path, text) -> files.add(MarkedFile.of(path, text, audience, names)));
    files.forEach(file -> file.secrets().forEach(audit.evidence::add));
    files.forEach(file -> audit.evidence.clear(file.open()));
    known.forEach(audit.evidence::clear);
    return audit;
  }

  private void addStatic(String path, Path file, Audience audience) throws IOException {
    if (!path.startsWith(MARKED) || path.indexOf('/', MARKED.length()) < 0) {
      return;
    }
    String label = path.substring(MARKED.length(), path.indexOf('/', MARKED.length()));
    if (Tlp.of(label.toUpperCase(Locale.ROOT)).orElse(Tlp.RED).mayReach(audience.tlp())) {
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 0) {
      copies.put(new Fingerprint.Maker().add(text(bytes)).made(), path);
    }
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    evidence.add(new Secret(name, true, path, 1, "TLP:" + label.toUpperCase(Locale.ROOT)));
  }

  /** What the files of an output betray, in the order of their paths. */
  public List<Leak> search(Path out) throws IOException {
    if (evidence.isEmpty() && copies.isEmpty()) {
      return List.of();
    }
    try {
      return files(out).parallelStream().flatMap(file -> leaks(out, file).stream()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Set<Leak> leaks(Path out, Path file) {
    Set<Leak> leaks = new LinkedHashSet<>();
    String path = slashed(out.relativize(file));
    look(path, Decoded.decode(path), false, leaks);
    byte[] bytes = bytes(file);
    if (!copies.isEmpty()) {
      Fingerprint print = new Fingerprint.Maker().add(text(bytes)).made();
      Optional.ofNullable(copies.get(print))
          .ifPresent(secret ->
              leaks.add(new Leak(path, 0, "the same bytes", secret, "the label of its folder")));
    }
    Decoded.of(bytes).forEach(text -> look(path, text, true, leaks));
    return leaks;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void look(String path, String text, boolean hasLines, Set<Leak> leaks) {
    List<Words.Word> words = Words.of(text);
    int line = 1;
    int seen = 0;
    for (int i = 0; i < words.size(); i++) {
      if (evidence.at(words, i) instanceof Evidence.Found.Betrayed betrayed) {
        for (; seen < words.get(i).at(); seen++) {
          line += text.charAt(seen) == '\n' ? 1 : 0;
        }
        Secret secret = betrayed.secret();
        String source = secret.path() + ":" + secret.line();
        leaks.add(new Leak(path, hasLines ? line : 0, betrayed.run(), source, secret.why()));
        i += betrayed.words() - 1;
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
