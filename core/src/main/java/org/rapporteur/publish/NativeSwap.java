package org.rapporteur.publish;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The system call that exchanges two folders' names in one step: {@code renameat2} on Linux, {@code
 * renamex_np} on macOS. It reports failure without saying why, since the journal, which is tried
 * next, meets the same obstacle with an exception that names it.
 */
final class NativeSwap {
  /** {@code RENAME_EXCHANGE} on Linux and {@code RENAME_SWAP} on macOS, by luck the same. */
  private static final int EXCHANGE = 2;

  /** {@code AT_FDCWD} on Linux; the paths are absolute, so it is not looked at. */
  private static final int NO_FOLDER = -100;

  private final MethodHandle rename;
  private final boolean linux;
  private final Charset names;

  private NativeSwap(MethodHandle rename, boolean linux, Charset names) {
    this.rename = rename;
    this.linux = linux;
    this.names = names;
  }

  /** Empty where the system has no such call, or this program was not allowed native access. */
  @SuppressWarnings("restricted") // one function of the C library, called with its true signature
  static Optional<NativeSwap> ofThisSystem() {
    String system = System.getProperty("os.name", "");
    boolean linux = system.equals("Linux");
    if (!NativeSwap.class.getModule().isNativeAccessEnabled()
        || !(linux || system.startsWith("Mac"))) {
      return Optional.empty();
    }
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor signature =
        linux
            ? FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT)
            : FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    return linker
        .defaultLookup()
        .find(linux ? "renameat2" : "renamex_np")
        .map(found -> new NativeSwap(linker.downcallHandle(found, signature), linux, names));
  }

  /** Whether the two names, both of existing folders on one file system, have been exchanged. */
  boolean swap(Path one, Path other) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment a = arena.allocateFrom(one.toString(), names);
      MemorySegment b = arena.allocateFrom(other.toString(), names);
      int answer =
          linux
              ? (int) rename.invokeExact(NO_FOLDER, a, NO_FOLDER, b, EXCHANGE)
              : (int) rename.invokeExact(a, b, EXCHANGE);
      return answer == 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("a C function threw", e);
    }
  }
}
