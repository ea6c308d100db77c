package vn.motcua.kiosk.scan;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.CameraListener;
import vn.motcua.kiosk.camera.FrameMailbox;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.QrStream;

/**
 * Reads cards that are held before the camera. Frames are decoded on a thread of its own, always
 * the newest, so a slow reader only sees fewer of them. What was read is forgotten with the stop.
 *
 * <p>{@link #start} and {@link #stop} may be called from any thread and return at once.
 */
public final class CardScanner implements AutoCloseable {

  /** How long the decoding thread waits before it looks whether it is still wanted. */
  private static final Duration WAIT = Duration.ofMillis(500);

  private final Camera camera;
  private final QrStream reader;
  private final ScanListener listener;
  private final LongSupplier nanos;
  private Optional<Scan> scan = Optional.empty();

  /**
   * @param reader used by this scanner alone
   * @param nanos a clock that never goes back, such as {@code System::nanoTime}
   */
  public CardScanner(Camera camera, QrStream reader, ScanListener listener, LongSupplier nanos) {
    this.camera = camera;
    this.reader = reader;
    this.listener = listener;
    this.nanos = nanos;
  }

  /** Begins anew, knowing of nothing that was seen before. */
  public synchronized void start() {
    stop();
    var before = scan.map(s -> s.thread);
    var next = new Scan();
    scan = Optional.of(next);
    next.begin(camera.start(next), before);
  }

  /** Ends it; harmless when nothing runs. The listener hears no more after this. */
  public synchronized void stop() {
    scan.ifPresent(Scan::silence);
    camera.stop();
  }

  /** Ends it for good and waits for the camera to close. */
  @Override
  public void close() {
    stop();
    camera.close();
  }

  /** From start to stop. Nothing of it outlives it. */
  private final class Scan implements CameraListener, ScanListener {

    private Thread thread = Thread.ofPlatform().unstarted(() -> {});
    private Optional<FrameMailbox> mailbox = Optional.empty();
    private Optional<Thread> before = Optional.empty();
    private boolean silent;

    void begin(FrameMailbox frames, Optional<Thread> previous) {
      mailbox = Optional.of(frames);
      before = previous;
      thread = Thread.ofPlatform().daemon().name("card-scanner").start(this::decode);
    }

    /**
     * The reader keeps buffers, so the thread before must be through with it. What is not needed
     * any more is let go: a thread keeps what it was to run even when it has ended, so scans that
     * know each other would all stay in memory, with their pictures.
     */
    private void decode() {
      try {
        if (before.isPresent()) {
          before.get().join();
        }
        before = Optional.empty();
        var frames = mailbox.orElseThrow();
        mailbox = Optional.empty();
        watch(frames);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    private void watch(FrameMailbox frames) throws InterruptedException {
      try {
        var watch = new CardWatch(reader, this, nanos.getAsLong());
        while (!isSilent()) {
          frames.take(WAIT).ifPresent(frame -> watch.look(frame, nanos.getAsLong()));
        }
      } finally {
        reader.forget();
      }
    }

    synchronized void silence() {
      silent = true;
    }

    private synchronized boolean isSilent() {
      return silent;
    }

    private synchronized void tell(Runnable news) {
      if (!silent) {
        news.run();
      }
    }

    @Override
    public void sighted(Sighting sighting) {
      tell(() -> listener.sighted(sighting));
    }

    @Override
    public void works(WorkingCamera working) {
      tell(() -> listener.works(working));
    }

    @Override
    public void failed(CameraFault fault) {
      tell(() -> listener.failed(fault));
    }

    @Override
    public void card(CardReading.Card card) {
      tell(() -> listener.card(card));
    }

    @Override
    public void handout(String code) {
      tell(() -> listener.handout(code));
    }

    @Override
    public void foreign(CardReading.Kind kind) {
      tell(() -> listener.foreign(kind));
    }

    @Override
    public void hint(Hint hint) {
      tell(() -> listener.hint(hint));
    }
  }
}
