package vn.motcua.kiosk.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Ports that are plugged in and out, send what they like and fail as cables do. */
final class FakePorts implements SerialPorts {

  private final Map<String, FakePort> plugged = new LinkedHashMap<>();
  private final List<Thread> callers = new ArrayList<>();

  synchronized FakePort plug(String name) {
    var port = new FakePort(name);
    plugged.put(name, port);
    return port;
  }

  synchronized void unplug(String name) {
    Optional.ofNullable(plugged.remove(name)).orElseThrow().gone();
  }

  @Override
  public synchronized List<Port> plugged() {
    callers.add(Thread.currentThread());
    return List.copyOf(plugged.values());
  }

  synchronized List<Thread> callers() {
    return List.copyOf(callers);
  }

  /** One of them. */
  static final class FakePort implements Port {

    private final String name;
    private final Deque<byte[]> sent = new ArrayDeque<>();
    private boolean open;
    private boolean gone;
    private boolean busy;
    private int opened;
    private final List<Long> attempts = new ArrayList<>();

    FakePort(String name) {
      this.name = name;
    }

    synchronized void send(byte[] bytes) {
      sent.add(bytes.clone());
    }

    synchronized void gone() {
      gone = true;
    }

    synchronized void busy(boolean isBusy) {
      busy = isBusy;
    }

    synchronized boolean isOpen() {
      return open;
    }

    /** When it was tried to open it, in nanoseconds. */
    synchronized List<Long> attempts() {
      return List.copyOf(attempts);
    }

    /** Between two attempts, in nanoseconds. */
    List<Long> waits() {
      var at = attempts();
      return IntStream.range(1, at.size()).mapToObj(i -> at.get(i) - at.get(i - 1)).toList();
    }

    synchronized int opened() {
      return opened;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public synchronized boolean open() {
      attempts.add(System.nanoTime());
      if (open) {
        throw new IllegalStateException("opened twice: " + name);
      }
      open = !gone && !busy;
      opened += open ? 1 : 0;
      return open;
    }

    @Override
    public int read(byte[] into) {
      int count = take(into);
      if (count == 0) {
        LockSupport.parkNanos(2_000_000);
      }
      return count;
    }

    private synchronized int take(byte[] into) {
      if (!open) {
        throw new IllegalStateException("not open: " + name);
      }
      if (sent.isEmpty()) {
        return gone ? -1 : 0;
      }
      var next = sent.remove();
      int count = Math.min(next.length, into.length);
      System.arraycopy(next, 0, into, 0, count);
      if (count < next.length) {
        sent.addFirst(Arrays.copyOfRange(next, count, next.length));
      }
      return count;
    }

    @Override
    public synchronized void close() {
      open = false;
    }
  }
}
