package vn.motcua.kiosk.fleet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The way to a server, which may break, be slow, and writes down what goes to it. */
final class Wire implements AutoCloseable {

  private final ServerSocket door;
  private final int server;
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final List<Socket> open = new ArrayList<>();
  private volatile long breaksAfter = Long.MAX_VALUE;
  private volatile Duration delay = Duration.ZERO;

  Wire(int server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::admit);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Breaks once so many more bytes have gone through, in both directions together. */
  synchronized void breakAfter(long bytes) {
    breaksAfter = bytes;
  }

  void mend() {
    breakAfter(Long.MAX_VALUE);
  }

  void delay(Duration each) {
    delay = each;
  }

  /** What went to the server. */
  synchronized byte[] sent() {
    return sent.toByteArray();
  }

  private void admit() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        var away = new Socket(InetAddress.getLoopbackAddress(), server);
        synchronized (this) {
          open.add(client);
          open.add(away);
        }
        Thread.ofVirtual().start(() -> pump(client, away, true));
        Thread.ofVirtual().start(() -> pump(away, client, false));
      } catch (IOException _) {
        // Closed, or the server is away: the counter sees a connection that ends.
      }
    }
  }

  private void pump(Socket from, Socket to, boolean outward) {
    var bytes = new byte[2048];
    try (from;
        to) {
      for (int read = from.getInputStream().read(bytes); read >= 0; ) {
        int whole = passes(bytes, read, outward);
        Thread.sleep(delay);
        to.getOutputStream().write(bytes, 0, whole);
        if (whole < read) {
          return;
        }
        read = from.getInputStream().read(bytes);
      }
    } catch (IOException _) {
      // That is what a broken wire is like.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized int passes(byte[] bytes, int length, boolean outward) {
    int whole = (int) Math.min(length, breaksAfter);
    if (breaksAfter != Long.MAX_VALUE) {
      breaksAfter -= whole;
    }
    if (outward) {
      sent.write(bytes, 0, whole);
    }
    return whole;
  }

  @Override
  public synchronized void close() throws IOException {
    door.close();
    for (var socket : open) {
      socket.close();
    }
  }
}
