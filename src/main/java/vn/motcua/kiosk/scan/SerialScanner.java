package vn.motcua.kiosk.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;

/**
 * Hears hand scanners at serial ports: finds and opens them on a thread of its own, and again after
 * they were unplugged. {@link #start} and {@link #stop} return at once and may be called from any
 * thread, as often as one likes.
 */
public final class SerialScanner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SerialScanner.class);

  /**
   * Nanoseconds.
   *
   * @param look between two looks for ports that were plugged in, and after a first failure
   * @param mostPatience after many failures of a port: each failure doubles the wait
   * @param pause without a byte that ends a text
   */
  record Pace(long look, long mostPatience, long pause) {
    static Pace usual() {
      return new Pace(1_000_000_000L, 16_000_000_000L, 250_000_000L);
    }
  }

  private final SerialPorts ports;
  private final Consumer<CardReading> news;
  private final Repeats repeats;
  private final Pace pace;
  private Optional<Watch> watch = Optional.empty();

  /**
   * Scanners at USB.
   *
   * @param news hears what was scanned, on the scanner's thread; not after {@link #stop} returned
   */
  public SerialScanner(Consumer<CardReading> news, Repeats repeats) {
    this(new UsbPorts(), news, repeats, Pace.usual());
  }

  SerialScanner(SerialPorts ports, Consumer<CardReading> news, Repeats repeats, Pace pace) {
    this.ports = ports;
    this.news = news;
    this.repeats = repeats;
    this.pace = pace;
  }

  public synchronized void start() {
    var before = watch.map(w -> w.thread);
    stop();
    var next = new Watch(before);
    watch = Optional.of(next);
    next.thread.start();
  }

  /** Ends it; the ports close behind. */
  public synchronized void stop() {
    watch.ifPresent(Watch::silence);
    repeats.forget();
  }

  @Override
  public void close() {
    stop();
  }

  /** An open port and what came of a text so far. */
  private record Line(SerialPorts.Port port, SerialText text) {}

  /** How often a port failed, and when to try it again. */
  private record Failure(int times, long again) {}

  /** From start to stop. */
  private final class Watch {

    private final Thread thread;
    private final Map<String, Line> open = new HashMap<>();
    private final Map<String, Failure> failures = new HashMap<>();
    private final byte[] buffer = new byte[512];
    private boolean silent;

    Watch(Optional<Thread> before) {
      thread = Thread.ofPlatform().daemon().name("serial-scanner").unstarted(() -> run(before));
    }

    synchronized void silence() {
      silent = true;
      notifyAll();
    }

    private synchronized boolean isSilent() {
      return silent;
    }

    private synchronized void tell(CardReading reading) {
      if (!silent) {
        news.accept(reading);
      }
    }

    private void run(Optional<Thread> before) {
      try {
        if (before.isPresent()) {
          before.get().join();
        }
        listen();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      } catch (LinkageError e) {
        // It does not mend itself; camera and keyboard scanners go on.
        var fault = ScannerFault.NO_SERIAL;
        LOG.warn("{} {} {}", fault.code(), fault.sentence(), e.toString());
      } finally {
        open.values().forEach(Watch::shut);
        Arrays.fill(buffer, (byte) 0);
      }
    }

    private void listen() throws InterruptedException {
      long nextLook = System.nanoTime();
      while (!isSilent()) {
        if (System.nanoTime() - nextLook >= 0) {
          look();
          nextLook = System.nanoTime() + pace.look();
        }
        if (open.isEmpty()) {
          restUntil(nextLook);
        } else {
          Set.copyOf(open.values()).forEach(this::hear);
        }
      }
    }

    private synchronized void restUntil(long end) throws InterruptedException {
      long left = end - System.nanoTime();
      while (!silent && left > 0) {
        wait(left / 1_000_000 + 1);
        left = end - System.nanoTime();
      }
    }

    private void look() {
      var plugged = ports.plugged();
      var names = plugged.stream().map(SerialPorts.Port::name).collect(Collectors.toSet());
      for (var gone : new HashSet<>(open.keySet())) {
        if (!names.contains(gone)) {
          lost(gone);
        }
      }
      // Who pulls the plug and puts it in again need not wait.
      failures.keySet().retainAll(names);
      for (var port : plugged) {
        if (!open.containsKey(port.name()) && isDue(port.name()) && !isSilent()) {
          open(port);
        }
      }
    }

    private boolean isDue(String name) {
      var failure = failures.get(name);
      return failure == null || System.nanoTime() - failure.again() >= 0;
    }

    private void open(SerialPorts.Port port) {
      if (port.open()) {
        LOG.info("hand scanner at {}", port.name());
        open.put(port.name(), new Line(port, new SerialText(pace.pause())));
      } else {
        failed(port.name());
      }
    }

    private void failed(String name) {
      int times = Optional.ofNullable(failures.get(name)).map(Failure::times).orElse(0) + 1;
      long wait = Math.min(pace.mostPatience(), pace.look() << Math.min(times - 1, 10));
      failures.put(name, new Failure(times, System.nanoTime() + wait));
      if (times == 1) {
        var fault = ScannerFault.PORT_CLOSED;
        LOG.warn("{} {}: {} {}", fault.code(), name, fault.sentence(), fault.forClerk());
      }
    }

    private void hear(Line line) {
      int count = line.port().read(buffer);
      if (count < 0) {
        lost(line.port().name());
        failed(line.port().name());
        return;
      }
      long now = System.nanoTime();
      if (count == 0) {
        line.text().tick(now).ifPresent(text -> scanned(text, now));
        return;
      }
      failures.remove(line.port().name());
      line.text().add(buffer, count, now).forEach(text -> scanned(text, now));
    }

    private void scanned(String text, long now) {
      if (!isSilent() && !repeats.isAgain(text, now)) {
        tell(CardPayload.read(text));
      }
    }

    private void lost(String name) {
      Optional.ofNullable(open.remove(name)).ifPresent(Watch::shut);
    }

    private static void shut(Line line) {
      line.text().forget();
      line.port().close();
    }
  }
}
