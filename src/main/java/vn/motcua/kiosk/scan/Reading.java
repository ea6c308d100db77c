package vn.motcua.kiosk.scan;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.function.LongSupplier;
import vn.motcua.kiosk.camera.FrameMailbox;
import vn.motcua.kiosk.qr.QrStream;

/** Reads frames on a thread of its own until its voice is silenced. */
final class Reading {

  /** How long it waits for a frame before it looks whether it is still wanted. */
  private static final Duration WAIT = Duration.ofMillis(500);

  private final Voice voice;
  private final QrStream reader;
  private final LongSupplier nanos;
  private final Queue<Runnable> asked;
  private final Thread thread;
  private Optional<FrameMailbox> mailbox;
  private Optional<Thread> before;

  /**
   * @param before used the same reader, which keeps buffers: has to be through with it first
   * @param asked is run between two frames
   */
  Reading(
      Voice voice,
      QrStream reader,
      LongSupplier nanos,
      FrameMailbox mailbox,
      Optional<Thread> before,
      Queue<Runnable> asked) {
    this.voice = voice;
    this.reader = reader;
    this.nanos = nanos;
    this.mailbox = Optional.of(mailbox);
    this.before = before;
    this.asked = asked;
    this.thread = Thread.ofPlatform().daemon().name("card-scanner").unstarted(this::read);
  }

  Reading begin() {
    thread.start();
    return this;
  }

  Thread thread() {
    return thread;
  }

  Voice voice() {
    return voice;
  }

  /** Runs what is asked, on the calling thread. */
  static void answer(Queue<Runnable> asked) {
    for (var work = asked.poll(); work != null; work = asked.poll()) {
      work.run();
    }
  }

  /**
   * What is not needed any more is let go: a thread keeps what it was to run even when it has
   * ended, so readings that know each other would all stay in memory, with their pictures.
   */
  private void read() {
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
      var watch = new CardWatch(reader, voice, nanos.getAsLong());
      while (!voice.isSilent()) {
        answer(asked);
        frames.take(WAIT).ifPresent(frame -> watch.look(frame, nanos.getAsLong()));
      }
    } finally {
      reader.forget();
    }
  }
}
