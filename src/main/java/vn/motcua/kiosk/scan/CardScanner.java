package vn.motcua.kiosk.scan;

import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.FrameMailbox;
import vn.motcua.kiosk.qr.QrStream;

/**
 * Reads cards that are held before the camera. Frames are decoded on a thread of its own, always
 * the newest, so a slow reader only sees fewer of them. What was read is forgotten with the stop.
 *
 * <p>All methods may be called from any thread; {@link #start}, {@link #stop} and {@link #renew}
 * return at once.
 */
public final class CardScanner implements AutoCloseable {

  /** Readers that are left behind at most, each in a frame that it does not come to an end with. */
  static final int MOST_LEFT = 2;

  private final Camera camera;
  private final Supplier<QrStream> readers;
  private final ScanListener listener;
  private final LongSupplier nanos;
  private final Set<Thread> left = ConcurrentHashMap.newKeySet();
  private final Queue<Runnable> asked = new ConcurrentLinkedQueue<>();
  private final Object turn = new Object();
  private QrStream reader;
  private Optional<Scan> scan = Optional.empty();

  /**
   * @param readers make a reader; one is made now, further ones only in place of one that is stuck
   * @param nanos a clock that never goes back, such as {@code System::nanoTime}
   */
  public CardScanner(
      Camera camera, Supplier<QrStream> readers, ScanListener listener, LongSupplier nanos) {
    this.camera = camera;
    this.readers = readers;
    this.reader = readers.get();
    this.listener = listener;
    this.nanos = nanos;
  }

  /** Begins anew, knowing of nothing that was seen before. */
  public synchronized void start() {
    stop();
    var before = scan.map(s -> s.reading().thread());
    var news = new Voice(listener, turn);
    var frames = camera.start(news);
    scan = Optional.of(new Scan(news, frames, reading(frames, before)));
  }

  private Reading reading(FrameMailbox frames, Optional<Thread> before) {
    return new Reading(new Voice(listener, turn), reader, nanos, frames, before, asked).begin();
  }

  /** Ends it; harmless when nothing runs. The listener hears no more after this. */
  public synchronized void stop() {
    scan.ifPresent(Scan::silence);
    camera.stop();
    Reading.answer(asked);
  }

  /** Runs something on the thread that reads, or here while none does: to see that it reads. */
  public synchronized void inTurn(Runnable work) {
    asked.add(work);
    if (scan.filter(s -> !s.news().isSilent()).isEmpty()) {
      Reading.answer(asked);
    }
  }

  /** Whether {@link #renew} would help: some readers may be left behind, but not any number. */
  public boolean isRenewable() {
    left.removeIf(thread -> !thread.isAlive());
    return left.size() < MOST_LEFT;
  }

  /** Goes on with a new reader, on a new thread; what the old one reads is heard by nobody. */
  public synchronized void renew() {
    if (scan.isPresent() && isRenewable()) {
      var stuck = scan.get();
      left.add(stuck.reading().thread());
      stuck.reading().voice().silence();
      reader = readers.get();
      scan =
          Optional.of(
              new Scan(stuck.news(), stuck.frames(), reading(stuck.frames(), Optional.empty())));
    }
  }

  /** Ends it for good and waits for the camera to close. */
  @Override
  public void close() {
    stop();
    camera.close();
  }

  /**
   * From start to stop. Nothing of it outlives it.
   *
   * @param news of the camera
   */
  private record Scan(Voice news, FrameMailbox frames, Reading reading) {

    void silence() {
      news.silence();
      reading.voice().silence();
    }
  }
}
