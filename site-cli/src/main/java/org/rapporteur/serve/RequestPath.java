package org.rapporteur.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The path of a request, decoded once. A path that tries to be anything else is none. */
record RequestPath(String text) {
  /** Reads a path as it stands in a request; empty if it is no plain path within the site. */
  static Optional<RequestPath> of(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    return decoded(raw).filter(RequestPath::isPlain).map(RequestPath::new);
  }

  private static Optional<String> decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int byteValue = i + 2 < raw.length() ? hex(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
        if (byteValue < 0) {
          return Optional.empty();
        }
        bytes.write(byteValue);
        i += 2;
      } else if (c > ' ' && c < 0x7f) {
        bytes.write(c);
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int hex(char high, char low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }

  private static boolean isPlain(String path) {
    if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    for (String name : path.split("/", -1)) {
      if (name.equals(".") || name.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
