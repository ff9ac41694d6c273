package org.rapporteur.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Level;
import org.rapporteur.publish.Stamp;
import org.rapporteur.source.FileStamp;
import org.rapporteur.source.Fingerprint;

/**
 * The file beside an output folder that says what is known of its last build. It names the format
 * first and ends in a checksum: what is damaged or foreign is known as such, and never used.
 */
public record LastBuildFile(Path path) {
  private static final byte[] FORMAT =
      "rapporteur-last-build 3\n".getBytes(StandardCharsets.US_ASCII);

  /** What came of reading. */
  public sealed interface Reading {
    /** It is there and whole. */
    record Known(LastBuild build, Optional<Closed> register) implements Reading {}

    /** There is none. */
    record None() implements Reading {}

    /** It is damaged, or of another program or version. */
    record Unusable() implements Reading {}
  }

  /** A register that has not been looked into. */
  public static final class Closed {
    private final byte[] bytes;
    private final int from;
    private final int to;

    private Closed(byte[] bytes, int from, int to) {
      this.bytes = bytes;
      this.from = from;
      this.to = to;
    }

    /** A register as it is written. */
    public static Closed of(Register register) {
      Packed out = new Packed();
      new RegisterCodec.Writer(out).write(register);
      byte[] bytes = out.bytes();
      return new Closed(bytes, 0, bytes.length);
    }

    /** What it says; empty if it cannot be understood. */
    public Optional<Register> open() {
      try {
        return Optional.of(new RegisterCodec.Reader(Packed.of(bytes, from, to)).read());
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /** What the file says. */
  public Reading read() {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(path)) {
        return new Reading.None();
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      return new Reading.Unusable();
    }
    int end = bytes.length - Long.BYTES;
    boolean ours =
        end >= FORMAT.length && Arrays.equals(FORMAT, 0, FORMAT.length, bytes, 0, FORMAT.length);
    if (!ours) {
      return new Reading.Unusable();
    }
    try {
      long sum = Packed.of(bytes, end, bytes.length).longNumber();
      if (sum != Packed.checksum(bytes, end)) {
        return new Reading.Unusable();
      }
      Packed in = Packed.of(bytes, FORMAT.length, end);
      LastBuild build = new Reader(in).build();
      Optional<Closed> register =
          in.flag() ? Optional.of(new Closed(bytes, in.at(), end)) : Optional.empty();
      return new Reading.Known(build, register);
    } catch (IOException | IllegalArgumentException e) {
      return new Reading.Unusable();
    }
  }

  /** Writes it whole, or not at all. */
  public void write(LastBuild build, Optional<Closed> register) throws IOException {
    Packed out = new Packed();
    out.put(FORMAT);
    new Writer(out).write(build);
    out.put(register.isPresent());
    register.ifPresent(closed -> out.put(closed.bytes, closed.from, closed.to));
    out.putLong(out.checksum());
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.write(whole, out.bytes());
      Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(whole);
      throw e;
    }
  }

  /** Forgets the last build. */
  public void remove() throws IOException {
    Files.deleteIfExists(path);
  }

  private record Writer(Packed out) {
    void write(LastBuild build) {
      out.putLong(build.setting().bits());
      out.put(build.inputs().size());
      build
          .inputs()
          .forEach((path, stamp) -> {
            out.put(path);
            out.putLong(stamp.size());
            out.putLong(stamp.modified());
            out.putLong(stamp.changed());
            out.putLong(stamp.number());
          });
      out.put(build.outputs().size());
      build
          .outputs()
          .forEach((path, made) -> {
            out.put(path);
            out.putLong(made.stamp().size());
            out.putLong(made.stamp().modified());
            out.putLong(made.footprint().bits());
          });
      out.put(build.warnings().size());
      build.warnings().forEach(this::warning);
      out.put(build.notices().size());
      build.notices().forEach(out::put);
      out.put(build.counts().size());
      build
          .counts()
          .forEach((type, count) -> {
            out.put(type);
            out.put(count.intValue());
          });
      out.put(build.until().isPresent());
      out.putLong(build.until().map(Instant::toEpochMilli).orElse(0L));
    }

    private void warning(LastBuild.Warning warning) {
      out.put(warning.code().name());
      out.put(warning.level().name());
      out.put(warning.message());
      out.put(warning.path());
      out.put(warning.start());
      out.put(warning.end());
      out.put(warning.hint().isPresent());
      out.put(warning.hint().orElse(""));
    }
  }

  private record Reader(Packed in) {
    LastBuild build() throws IOException {
      Fingerprint setting = new Fingerprint(in.longNumber());
      int inputCount = in.count();
      Map<String, FileStamp> inputs = HashMap.newHashMap(inputCount);
      for (int left = inputCount; left > 0; left--) {
        inputs.put(
            in.text(),
            new FileStamp(in.longNumber(), in.longNumber(), in.longNumber(), in.longNumber()));
      }
      int outputCount = in.count();
      Map<String, LastBuild.Made> outputs = HashMap.newHashMap(outputCount);
      for (int left = outputCount; left > 0; left--) {
        outputs.put(
            in.text(),
            new LastBuild.Made(
                new Stamp(in.longNumber(), in.longNumber()), new Fingerprint(in.longNumber())));
      }
      List<LastBuild.Warning> warnings = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        warnings.add(warning());
      }
      List<String> notices = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        notices.add(in.text());
      }
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (int left = in.count(); left > 0; left--) {
        counts.put(in.text(), in.number());
      }
      boolean isBounded = in.flag();
      Instant end = Instant.ofEpochMilli(in.longNumber());
      return new LastBuild(
          setting,
          inputs,
          outputs,
          warnings,
          notices,
          counts,
          Optional.of(end).filter(_ -> isBounded));
    }

    private LastBuild.Warning warning() throws IOException {
      Code code = Code.valueOf(in.text());
      Level level = Level.valueOf(in.text());
      String message = in.text();
      String path = in.text();
      int start = in.number();
      int end = in.number();
      boolean hinted = in.flag();
      String hint = in.text();
      return new LastBuild.Warning(
          code, level, message, path, start, end, Optional.of(hint).filter(_ -> hinted));
    }
  }
}
