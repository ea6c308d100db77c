package vn.motcua.kiosk.camera;

import static vn.motcua.kiosk.camera.CameraFault.NONE_FOUND;

import com.github.sarxos.webcam.WebcamDriver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From start to stop of the camera: looks, opens, watches, and begins again after a fault. */
final class CameraSession implements CameraUse.Told {

  private static final Logger LOG = LoggerFactory.getLogger(CameraSession.class);

  private final List<WebcamDriver> drivers;
  private final CameraLimits limits;
  private final CameraSettings settings;
  private final Experience experience;
  private final CameraListener listener;
  private final FrameIntake intake;
  private final Thread thread;
  private Optional<CameraSession> before = Optional.empty();

  private boolean stopped;
  private volatile Optional<CameraFault> told = Optional.empty();
  private int failures;

  CameraSession(
      List<WebcamDriver> drivers,
      CameraLimits limits,
      CameraSettings settings,
      Experience experience,
      CameraListener listener,
      Consumer<Frame> preview) {
    this.drivers = drivers;
    this.limits = limits;
    this.settings = settings;
    this.experience = experience;
    this.listener = listener;
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
    for (var driver : inOrder()) {
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

  /** The driver that gave the camera that worked last, and the others behind. */
  private List<WebcamDriver> inOrder() {
    var favourite = experience.memory().last().map(CameraMemory.Choice::driver).orElse("");
    return drivers.stream()
        .sorted(Comparator.comparing(d -> !d.toString().equals(favourite)))
        .toList();
  }

  /** How the use of a camera ended. */
  private record End(CameraFault fault, boolean worked) {}

  private End use(FoundCamera camera, boolean last) throws InterruptedException {
    if (experience.hanging().bars(camera.key())) {
      return new End(CameraFault.OPENING_HANGS, false);
    }
    var use = new CameraUse(camera, last, limits, settings, intake, experience.hanging(), this);
    var fault = use.run();
    return new End(fault, use.everWorked());
  }

  private sealed interface LookUp {
    record Devices(List<FoundCamera> devices) implements LookUp {}

    record Trouble(CameraFault fault) implements LookUp {}
  }

  private LookUp lookUp(WebcamDriver driver) throws InterruptedException {
    var name = "driver " + driver;
    if (experience.hanging().bars(name)) {
      return new LookUp.Trouble(CameraFault.OPENING_HANGS);
    }
    var hand = new Hand("camera-look-up");
    Runnable back = () -> {};
    try {
      return new LookUp.Devices(hand.call(() -> seeing(driver), limits.lookUp()));
    } catch (TimeoutException _) {
      back = experience.hanging().leave(name);
      return new LookUp.Trouble(CameraFault.OPENING_HANGS);
    } catch (Hand.Failed e) {
      LOG.warn("{} gives no list of cameras: {}", name, e.what());
      return e.fault() == CameraFault.NO_DRIVER
          ? new LookUp.Trouble(CameraFault.NO_DRIVER)
          : new LookUp.Devices(List.of());
    } finally {
      hand.endLater(back);
    }
  }

  /** The driver's cameras that can see, the one that worked last first. */
  private List<FoundCamera> seeing(WebcamDriver driver) {
    var found = FoundCamera.of(driver.toString(), driver.getDevices());
    found.stream().filter(FoundCamera::isVirtual).forEach(f -> sayOnce("passed over: " + f.name()));
    return FoundCamera.inOrder(
        found.stream().filter(f -> !f.isVirtual()).toList(), experience.memory().last());
  }

  private void sayOnce(String what) {
    if (experience.said().add(what)) {
      LOG.info("camera {}", what);
    }
  }

  /** Whether the last that was heard of it was a fault. */
  boolean isInTrouble() {
    return told.isPresent();
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
      LOG.warn("{} {} {}", fault.code(), fault.sentence(), fault.forClerk());
      listener.failed(fault);
    }
  }

  @Override
  public synchronized void works(FoundCamera found, WorkingCamera camera) {
    if (stopped) {
      return;
    }
    told = Optional.empty();
    failures = 0;
    experience.memory().remember(found.choice());
    LOG.info("camera works: {}, {}, {}", camera.name(), camera.size(), camera.driver());
    if (!camera.fixed().isEmpty()) {
      sayOnce(camera.name() + " lets nobody set " + camera.fixed());
    }
    if (camera.isTooSmall()) {
      var fault = CameraFault.TOO_SMALL;
      LOG.warn("{} {} {}", fault.code(), fault.sentence(), fault.forClerk());
    }
    listener.works(camera);
  }
}
