package vn.motcua.kiosk.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import vn.motcua.kiosk.app.kiosk.SetupPress;
import vn.motcua.kiosk.app.kiosk.SetupProgress;
import vn.motcua.kiosk.app.kiosk.SetupRoom;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.KioskWindow;
import vn.motcua.kiosk.app.watch.LastEnd;
import vn.motcua.kiosk.app.watch.Part;
import vn.motcua.kiosk.app.watch.ServiceManager;
import vn.motcua.kiosk.app.watch.StuckEnd;
import vn.motcua.kiosk.app.watch.Watchdog;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.setup.SetupPage;
import vn.motcua.kiosk.ui.setup.SetupScreens;
import vn.motcua.kiosk.visit.StoreProblem;

/** The set-up of a new machine on its screen, before the first citizen. */
public final class FirstRun {

  /** Milliseconds; how soon an end from outside, such as of the service, is noticed. */
  private static final int LOOK = 200;

  private final Path config;
  private final DataFolder data;
  private final Clock clock;
  private final SetupPress.Spooler spooler;
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicBoolean ended = new AtomicBoolean();

  public FirstRun(Path config, DataFolder data, Clock clock, SetupPress.Spooler spooler) {
    this.config = config;
    this.data = data;
    this.clock = clock;
    this.spooler = spooler;
  }

  /** Where to begin; empty if this machine has been set up. */
  public Optional<SetupPage> wanted() throws StoreProblem, StaffProblem {
    boolean hasClerks = !data.staff((_, _, _, _) -> {}).clerks().isEmpty();
    return SetupProgress.in(data).wanted(hasClerks);
  }

  /**
   * Shows the pages until somebody has finished or left them.
   *
   * @param window that shows them
   * @param closed opened when the program is to end
   * @return false if the window was closed or the program is to end
   */
  boolean run(
      SetupPage from, KioskConfig read, Camera camera, KioskWindow window, CountDownLatch closed)
      throws StoreProblem, StaffProblem {
    try (var room =
            new SetupRoom(
                Platform::runLater,
                config,
                data,
                clock,
                camera,
                Engine.CARD::stream,
                spooler,
                this::end);
        var watchdog =
            new Watchdog(
                List.of(Part.vital("the screen", Platform::runLater)),
                ServiceManager.here(),
                new StuckEnd(LastEnd.in(data), _ -> {}, () -> {}))) {
      Display.ask(() -> show(read, room, from, window));
      watchdog.start();
      await(closed);
    }
    return ended.get();
  }

  private static KioskWindow show(
      KioskConfig read, SetupRoom room, SetupPage from, KioskWindow window) {
    Theme.loadFonts();
    window.enter(new SetupScreens(read, room, from).root());
    return window;
  }

  private void end() {
    ended.set(true);
    over.countDown();
  }

  private void await(CountDownLatch closed) {
    try {
      boolean open = true;
      while (open && closed.getCount() > 0) {
        open = !over.await(LOOK, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
