package org.rapporteur.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
import java.util.zip.CRC32C;
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
      "rapporteur-last-build 2\n".getBytes(StandardCharsets.US_ASCII);

  /** What came of reading. */
  public sealed interface Reading {
    /** It is there and whole. */
    record Known(LastBuild build) implements Reading {}

    /** There is none. */
    record None() implements Reading {}

    /** It is damaged, or of another program or version. */
    record Unusable() implements Reading {}
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
    try (DataInputStream sum =
            new DataInputStream(new ByteArrayInputStream(bytes, end, Long.BYTES));
        DataInputStream in =
            new DataInputStream(
                new ByteArrayInputStream(bytes, FORMAT.length, end - FORMAT.length))) {
      return sum.readLong() == checksum(bytes, end)
          ? new Reading.Known(new Reader(in).build())
          : new Reading.Unusable();
    } catch (IOException | IllegalArgumentException e) {
      return new Reading.Unusable();
    }
  }

  /** Writes it whole, or not at all. */
  public void write(LastBuild build) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(FORMAT);
    new Writer(out).write(build);
    out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.write(whole, bytes.toByteArray());
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

  private static long checksum(byte[] bytes, int end) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }

  private record Writer(DataOutputStream out) {
    void write(LastBuild build) throws IOException {
      out.writeLong(build.setting().bits());
      out.writeInt(build.inputs().size());
      for (Map.Entry<String, FileStamp> input : build.inputs().entrySet()) {
        text(input.getKey());
        out.writeLong(input.getValue().size());
        out.writeLong(input.getValue().modified());
        out.writeLong(input.getValue().changed());
        out.writeLong(input.getValue().number());
      }
      out.writeInt(build.outputs().size());
      for (Map.Entry<String, LastBuild.Made> output : build.outputs().entrySet()) {
        text(output.getKey());
        out.writeLong(output.getValue().stamp().size());
        out.writeLong(output.getValue().stamp().modified());
        out.writeLong(output.getValue().footprint().bits());
      }
      out.writeInt(build.warnings().size());
      for (LastBuild.Warning warning : build.warnings()) {
        warning(warning);
      }
      out.writeInt(build.notices().size());
      for (String notice : build.notices()) {
        text(notice);
      }
      out.writeInt(build.counts().size());
      for (Map.Entry<String, Integer> count : build.counts().entrySet()) {
        text(count.getKey());
        out.writeInt(count.getValue());
      }
      out.writeBoolean(build.until().isPresent());
      out.writeLong(build.until().map(Instant::toEpochMilli).orElse(0L));
    }

    private void warning(LastBuild.Warning warning) throws IOException {
      text(warning.code().name());
      text(warning.level().name());
      text(warning.message());
      text(warning.path());
      out.writeInt(warning.start());
      out.writeInt(warning.end());
      out.writeBoolean(warning.hint().isPresent());
      text(warning.hint().orElse(""));
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private record Reader(DataInputStream in) {
    LastBuild build() throws IOException {
      Fingerprint setting = new Fingerprint(in.readLong());
      Map<String, FileStamp> inputs = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        inputs.put(
            text(), new FileStamp(in.readLong(), in.readLong(), in.readLong(), in.readLong()));
      }
      Map<String, LastBuild.Made> outputs = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        outputs.put(
            text(),
            new LastBuild.Made(
                new Stamp(in.readLong(), in.readLong()), new Fingerprint(in.readLong())));
      }
      List<LastBuild.Warning> warnings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        warnings.add(warning());
      }
      List<String> notices = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        notices.add(text());
      }
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        counts.put(text(), in.readInt());
      }
      boolean isBounded = in.readBoolean();
      Instant end = Instant.ofEpochMilli(in.readLong());
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
      Code code = Code.valueOf(text());
      Level level = Level.valueOf(text());
      String message = text();
      String path = text();
      int start = in.readInt();
      int end = in.readInt();
      boolean hinted = in.readBoolean();
      String hint = text();
      return new LastBuild.Warning(
          code, level, message, path, start, end, Optional.of(hint).filter(_ -> hinted));
    }

    private String text() throws IOException {
      int length = in.readInt();
      if (length < 0 || length > in.available()) {
        throw new IOException("a text that is longer than its file");
      }
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
  }
}
