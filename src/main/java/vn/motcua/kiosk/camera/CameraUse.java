package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One camera from its opening to its end. On the session's thread; the device has its own. */
final class CameraUse {

  /** Whom a camera tells how it goes. */
  interface Told {
    void works(FoundCamera found, WorkingCamera camera);

    void failed(CameraFault fault);
  }

  private static final Logger LOG = LoggerFactory.getLogger(CameraUse.class);

  /**
   * Each failed grab doubles the pause before the next, up to sixteenfold: a device that throws at
   * once would keep a core busy and the log full.
   */
  private static final int MOST_DOUBLINGS = 4;

  private final FoundCamera found;
  private final WebcamDevice device;
  private final String name;
  private final boolean last;
  private final CameraLimits limits;
  private final CameraSettings settings;
  private final FrameIntake intake;
  private final HangingCalls hanging;
  private final Told told;
  private final Hand hand;

  /** Whether a picture with light in it has come, ever. */
  private boolean everWorked;

  private boolean works;
  private int failedGrabs;
  private Set<CameraControl> fixed = Set.of();

  /**
   * @param last whether no other camera is left to try, so that a dark one is better than none
   */
  CameraUse(
      FoundCamera found,
      boolean last,
      CameraLimits limits,
      CameraSettings settings,
      FrameIntake intake,
      HangingCalls hanging,
      Told told) {
    this.found = found;
    this.device = found.device();
    this.name = found.name();
    this.last = last;
    this.limits = limits;
    this.settings = settings;
    this.intake = intake;
    this.hanging = hanging;
    this.told = told;
    this.hand = new Hand("camera " + name);
  }

  boolean everWorked() {
    return everWorked;
  }

  /** Returns when there is nothing more to be had from this camera, and why. */
  CameraFault run() throws InterruptedException {
    try {
      var fault = open();
      return fault.isPresent() ? fault.get() : watch();
    } finally {
      end();
    }
  }

  private void end() {
    var back = hanging.leave(found.key());
    boolean closed =
        hand.end(
            () -> {
              try {
                device.close();
                device.dispose();
              } catch (RuntimeException | LinkageError e) {
                LOG.debug("camera {} does not close: {}", name, e.toString());
              } finally {
                back.run();
              }
            },
            limits.close());
    if (!closed) {
      LOG.warn("camera {} hangs and is left to itself", name);
    }
  }

  private Optional<CameraFault> open() throws InterruptedException {
    var fault = CameraFault.CANNOT_OPEN;
    try {
      var sizes = Modes.toTry(hand.call(device::getResolutions, limits.open()));
      for (int i = 0; i < sizes.size(); i++) {
        var size = sizes.get(i);
        var next =
            i + 1 < sizes.size() ? Optional.of(sizes.get(i + 1)) : Optional.<Dimension>empty();
        try {
          if (hand.call(() -> open(size, next), limits.open())) {
            fixed = hand.call(() -> found.adjust(settings), limits.open());
            return Optional.empty();
          }
        } catch (Hand.Failed e) {
          LOG.warn("camera {} at {}×{}: {}", name, size.width, size.height, e.what());
          fault = e.fault();
        }
      }
    } catch (Hand.Failed e) {
      LOG.warn("camera {}: {}", name, e.what());
      fault = e.fault();
    } catch (TimeoutException _) {
      fault = CameraFault.OPENING_HANGS;
    }
    return Optional.of(fault);
  }

  /**
   * Whether it is open. One that came up smaller than the next size to try is closed again: some
   * drivers fall back to their smallest when they do not have what was asked for.
   */
  private boolean open(Dimension size, Optional<Dimension> next) {
    device.setResolution(size);
    device.open();
    if (next.filter(n -> Modes.isWorthAnother(device.getResolution(), n)).isEmpty()) {
      return true;
    }
    device.close();
    return false;
  }

  private CameraFault watch() throws InterruptedException {
    long opened = System.nanoTime();
    long lastPicture = opened;
    long lastLight = opened;
    while (true) {
      long asked = System.nanoTime();
      var picture = grab();
      long now = System.nanoTime();
      if (picture.isPresent()) {
        lastPicture = now;
        if (!intake.take(picture.get()).isBlack()) {
          lastLight = now;
          light(picture.get());
        }
      }
      if (now - lastPicture > (everWorked ? limits.lost() : limits.firstFrame()).toNanos()) {
        return everWorked ? CameraFault.LOST : CameraFault.NO_FIRST_FRAME;
      }
      if (now - lastPicture < limits.black().toNanos()
          && now - lastLight > limits.black().toNanos()) {
        if (!everWorked && !last) {
          return CameraFault.BLACK;
        }
        works = false;
        told.failed(CameraFault.BLACK);
      }
      long pause = limits.frame().toNanos() << Math.min(failedGrabs, MOST_DOUBLINGS);
      Thread.sleep(Duration.ofNanos(Math.max(0, pause - (now - asked))));
    }
  }

  private void light(BufferedImage picture) {
    if (!works) {
      works = true;
      everWorked = true;
      told.works(
          found,
          new WorkingCamera(name, found.driver(), picture.getWidth(), picture.getHeight(), fixed));
    }
  }

  /** A single failure is nothing: only the time without pictures counts. */
  private Optional<BufferedImage> grab() throws InterruptedException {
    try {
      var picture = hand.call(() -> Optional.ofNullable(device.getImage()), limits.lost());
      failedGrabs = 0;
      return picture;
    } catch (Hand.Failed e) {
      failedGrabs++;
      LOG.debug("camera {} gives no picture: {}", name, e.what());
      return Optional.empty();
    } catch (TimeoutException _) {
      return Optional.empty();
    }
  }
}
