package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Files that belong to the program and lie in one resource, because to find each by itself takes
 * longer than to read it. It is made when the program is built ({@code PackFiles}).
 */
public final class Pack {
  private final String resource;
  private final Map<String, byte[]> files = new HashMap<>();

  private Pack(String resource, ByteBuffer bytes) {
    this.resource = resource;
    for (int left = bytes.getInt(); left > 0; left--) {
      files.put(new String(next(bytes), StandardCharsets.UTF_8), next(bytes));
    }
  }

  /** The pack in a resource of the owner's. */
  public static Pack of(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + resource);
      }
      return new Pack(resource, ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of a file, which must be there. */
  public byte[] bytes(String name) {
    byte[] found = files.get(name);
    if (found == null) {
      throw new IllegalStateException(resource + " lacks " + name);
    }
    return found;
  }

  /** The text of a file, which must be there. */
  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] next(ByteBuffer bytes) {
    byte[] next = new byte[bytes.getInt()];
    bytes.get(next);
    return next;
  }
}
