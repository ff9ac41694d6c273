package org.rapporteur.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * The server's sockets: one port on the addresses by which this machine reaches itself, and by
 * which nobody else reaches it.
 */
final class Loopback implements AutoCloseable {
  private final List<HttpServer> servers;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Loopback(List<HttpServer> servers) {
    this.servers = servers;
  }

  /** Takes a port; requests wait until {@link #start}. */
  static Loopback at(Port port) throws IOException {
    return switch (port) {
      case Port.Exactly(int number) -> bind(number);
      case Port.From(int first, int last) -> firstFree(first, last);
    };
  }

  int port() {
    return servers.getFirst().getAddress().getPort();
  }

  void start(HttpHandler handler) {
    for (HttpServer server : servers) {
      server.setExecutor(threads);
      server.createContext("/", handler);
      server.start();
    }
  }

  /** Closes every connection and frees the port. */
  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }

  private static Loopback firstFree(int first, int last) throws IOException {
    for (int number : IntStream.rangeClosed(first, last).toArray()) {
      try {
        return bind(number);
      } catch (BindException e) {
        // Somebody else has it.
      }
    }
    return bind(0);
  }

  private static Loopback bind(int number) throws IOException {
    List<HttpServer> bound = new ArrayList<>();
    int port = number;
    try {
      for (InetAddress address : addresses()) {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        bound.add(server);
        port = server.getAddress().getPort();
      }
      return new Loopback(List.copyOf(bound));
    } catch (IOException e) {
      bound.forEach(server -> server.stop(0));
      throw e;
    }
  }

  /** Browsers take “localhost” for either; if only one were ours, another program could answer. */
  private static List<InetAddress> addresses() throws IOException {
    InetAddress four = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    byte[] one = new byte[16];
    one[15] = 1;
    InetAddress six = InetAddress.getByAddress("localhost", one);
    return hasInterface(six) ? List.of(four, six) : List.of(four);
  }

  private static boolean hasInterface(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      return false;
    }
  }
}
