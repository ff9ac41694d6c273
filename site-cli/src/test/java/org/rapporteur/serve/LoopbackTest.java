package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which port is taken, and that it is given back. */
class LoopbackTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @Test
  void takesTheNextPortWhereOneIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, HERE);
        Loopback loopback =
            Loopback.at(new Port.From(taken.getLocalPort(), taken.getLocalPort() + 20))) {
      assertNotEquals(taken.getLocalPort(), loopback.port());
      assertTrue(loopback.port() > 0);
    }
  }

  @Test
  void takesAnyPortWhereAllAreTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, HERE);
        Loopback loopback =
            Loopback.at(new Port.From(taken.getLocalPort(), taken.getLocalPort()))) {
      assertNotEquals(taken.getLocalPort(), loopback.port());
    }
  }

  @Test
  void failsWhereTheOnePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, HERE)) {
      Port port = new Port.Exactly(taken.getLocalPort());
      assertThrows(SocketException.class, () -> Loopback.at(port).close());
    }
  }

  @Test
  void givesThePortBack() throws IOException {
    Loopback loopback = Loopback.at(new Port.Exactly(0));
    int port = loopback.port();
    loopback.start(exchange -> exchange.close());
    loopback.close();
    try (Loopback again = Loopback.at(new Port.Exactly(port))) {
      assertEquals(port, again.port());
    }
  }

  @Test
  void triesTheUsualPortFirst() {
    assertEquals(List.of(new Port.From(8000, 8099)), List.of(Port.usual()));
  }
}
