package vn.motcua.kiosk.camera;

import static vn.motcua.kiosk.camera.CameraFault.NONE_FOUND;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From start to stop of the camera: looks, opens, watches, and begins again after a fault. */
final class CameraSession implements CameraUse.Told {

  private static final Logger LOG = LoggerFactory.getLogger(CameraSession.class);

  private final List<WebcamDriver> drivers;
  private final CameraLimits limits;
  private final CameraListener listener;
  private final AtomicReference<String> favourite;
  private final Set<String> hanging;
  private final FrameIntake intake;
  private final Thread thread;
  private Optional<CameraSession> before = Optional.empty();

  private boolean stopped;
  private Optional<CameraFault> told = Optional.empty();
  private int failures;

  CameraSession(
      List<WebcamDriver> drivers,
      CameraLimits limits,
      CameraListener listener,
      Consumer<Frame> preview,
      AtomicReference<String> favourite,
      Set<String> hanging) {
    this.drivers = drivers;
    this.limits = limits;
    this.listener = listener;
    this.favourite = favourite;
    this.hanging = hanging;
    this.intake = new FrameIntake(preview);
    this.thread = Thread.ofPlatform().daemon().name("camera").unstarted(this::run);
  }

  FrameMailbox mailbox() {
    return intake.mailbox();
  }

  void start(Optional<CameraSession> previous) {
    before = previous;
    thread.start();
  }

  void stop() {
    synchronized (this) {
      stopped = true;
    }
    intake.mailbox().close();
    thread.interrupt();
  }

  void awaitEnd() {
    try {
      thread.join(limits.close().plus(limits.close()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      before.ifPresent(CameraSession::awaitEnd);
      before = Optional.empty();
      while (!isStopped()) {
        failed(attempt());
        failures++;
        Thread.sleep(limits.before(failures));
      }
    } catch (InterruptedException _) {
      LOG.debug("camera stopped");
    } finally {
      intake.wipe();
    }
  }

  /**
   * Asks driver after driver until one has given a camera that worked, and is gone now, or none is
   * left. The first camera's fault tells the most: later drivers may try the same one again.
   */
  private CameraFault attempt() throws InterruptedException {
    var ofCamera = Optional.<CameraFault>empty();
    var ofDriver = Optional.<CameraFault>empty();
    boolean listed = false;
    for (var driver : drivers) {
      switch (lookUp(driver)) {
        case LookUp.Trouble(var fault) -> ofDriver = ofDriver.or(() -> Optional.of(fault));
        case LookUp.Devices(var found) -> {
          listed = true;
          for (var camera : found) {
            var end = use(camera, camera.equals(found.getLast()));
            if (end.worked()) {
              return end.fault();
            }
            ofCamera = ofCamera.or(() -> Optional.of(end.fault()));
          }
        }
      }
    }
    return ofCamera.orElse(listed ? NONE_FOUND : ofDriver.orElse(NONE_FOUND));
  }

  /** How the use of a camera ended. */
  private record End(CameraFault fault, boolean worked) {}

  private End use(Found camera, boolean last) throws InterruptedException {
    if (hanging.contains(camera.name())) {
      return new End(CameraFault.OPENING_HANGS, false);
    }
    var use = new CameraUse(camera.device(), camera.name(), last, limits, intake, hanging, this);
    var fault = use.run();
    return new End(fault, use.everWorked());
  }

  /** A camera with the name by which it is remembered. */
  private record Found(WebcamDevice device, String name) {}

  private sealed interface LookUp {
    record Devices(List<Found> devices) implements LookUp {}

    record Trouble(CameraFault fault) implements LookUp {}
  }

  private LookUp lookUp(WebcamDriver driver) throws InterruptedException {
    var name = "driver " + driver.getClass().getName();
    if (hanging.contains(name)) {
      return new LookUp.Trouble(CameraFault.OPENING_HANGS);
    }
    var hand = new Hand("camera-look-up");
    try {
      return new LookUp.Devices(hand.call(() -> named(driver.getDevices()), limits.lookUp()));
    } catch (TimeoutException _) {
      hanging.add(name);
      return new LookUp.Trouble(CameraFault.OPENING_HANGS);
    } catch (Hand.Failed e) {
      LOG.warn("{} gives no list of cameras: {}", name, e.what());
      return e.fault() == CameraFault.NO_DRIVER
          ? new LookUp.Trouble(CameraFault.NO_DRIVER)
          : new LookUp.Devices(List.of());
    } finally {
      hand.endLater(() -> hanging.remove(name));
    }
  }

  /** The favourite first. Two cameras of one make have one name: they are counted. */
  private List<Found> named(List<WebcamDevice> devices) {
    var found = new ArrayList<Found>();
    for (var device : devices) {
      var name = device.getName();
      long same = found.stream().filter(f -> f.device().getName().equals(name)).count();
      found.add(new Found(device, same == 0 ? name : name + " (" + (same + 1) + ")"));
    }
    found.sort(Comparator.comparing(f -> !f.name().equals(favourite.get())));
    return found;
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** Once for one trouble: that a camera which was lost is not found is no news. */
  @Override
  public synchronized void failed(CameraFault fault) {
    boolean known = told.filter(t -> t == fault || t == CameraFault.LOST).isPresent();
    if (!stopped && !known) {
      told = Optional.of(fault);
      LOG.warn("{} {}", fault.code(), fault);
      listener.failed(fault);
    }
  }

  @Override
  public synchronized void works(String camera, String size) {
    if (!stopped) {
      told = Optional.empty();
      failures = 0;
      favourite.set(camera);
      LOG.info("camera works: {}, {}", camera, size);
      listener.works(camera);
    }
  }
}
