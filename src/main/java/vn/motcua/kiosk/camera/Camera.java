package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The camera at the counter, whichever it is: the first that gives a picture, found again when it
 * was unplugged. Frames live in memory only and are wiped when it stops.
 *
 * <p>All methods may be called from any thread and return at once; what the camera does, it does on
 * threads of its own. It uses webcam-capture's drivers and devices, not its static {@code Webcam},
 * which keeps lock files and hides errors.
 */
public final class Camera implements AutoCloseable {

  private final List<WebcamDriver> drivers;
  private final CameraLimits limits;

  /** Who looks; replaced by the next. */
  private volatile Consumer<Frame> preview = _ -> {};

  private final CameraSettings settings;

  private final Experience experience;

  private Optional<CameraSession> session = Optional.empty();

  /** With nothing set and nothing remembered. */
  public Camera(List<WebcamDriver> drivers, CameraLimits limits) {
    this(drivers, limits, CameraSettings.AUTO, CameraMemory.ofThisRun());
  }

  /**
   * @param drivers asked in this order, but first the one that worked last
   */
  public Camera(
      List<WebcamDriver> drivers,
      CameraLimits limits,
      CameraSettings settings,
      CameraMemory memory) {
    this.drivers = List.copyOf(drivers);
    this.limits = limits;
    this.settings = settings;
    this.experience = Experience.with(memory, limits.hanging());
  }

  /**
   * Begins to look for a camera. One that is running is stopped first.
   *
   * @return where the frames arrive until the camera stops
   */
  public synchronized FrameMailbox start(CameraListener listener) {
    stop();
    var before = session;
    var next =
        new CameraSession(
            drivers, limits, settings, experience, listener, frame -> preview.accept(frame));
    session = Optional.of(next);
    next.start(before);
    return next.mailbox();
  }

  /**
   * Ends a search, an opening or a running camera; harmless when nothing runs. The listener hears
   * no more after this; the device closes behind.
   */
  public synchronized void stop() {
    session.ifPresent(CameraSession::stop);
  }

  /** As {@link #stop}, and waits until the device is closed or its time is up. */
  @Override
  public void close() {
    stop();
    Optional<CameraSession> last;
    synchronized (this) {
      last = session;
    }
    last.ifPresent(CameraSession::awaitEnd);
  }

  /**
   * Whether it does not work and so many calls into its drivers hang that none is begun any more:
   * only a new process would help.
   */
  public synchronized boolean isBeyondHelp() {
    return experience.hanging().isFull() && session.filter(CameraSession::isInTrouble).isPresent();
  }

  /**
   * Shows the pictures to somebody. The tap is called on the camera's thread after each new picture
   * with the frame that holds it, a new object only when the size or the camera changes; it should
   * do no more than note that there is something to {@link Frame#copyTo copy}.
   */
  public void preview(Consumer<Frame> tap) {
    preview = tap;
  }
}
