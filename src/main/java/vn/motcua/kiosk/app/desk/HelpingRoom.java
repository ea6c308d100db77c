package vn.motcua.kiosk.app.desk;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.app.counter.Counter;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.citizen.CitizenScreens;
import vn.motcua.kiosk.ui.citizen.PaperSource;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.desk.DeskHelping;

/**
 * The citizen's page a second time, at the desk: the same stages, and touches that go to the same
 * counter. It is made anew for each help and dropped with it, so that nothing of anybody stays. To
 * be used on the FX thread only.
 */
final class HelpingRoom implements DeskHelping {

  private final KioskConfig config;
  private final DeskThread thread;
  private final CitizenScreens citizen;
  private final PaperSource paper;
  private final Counter counter;
  private Optional<CitizenScreens> mirror = Optional.empty();
  private String visit = "";

  HelpingRoom(
      KioskConfig config,
      DeskThread thread,
      CitizenScreens citizen,
      PaperSource paper,
      Counter counter) {
    this.config = config;
    this.thread = thread;
    this.citizen = citizen;
    this.paper = paper;
    this.counter = counter;
  }

  @Override
  public Region takeOver(Clerk clerk) {
    giveBack(clerk);
    var screens = new CitizenScreens(config, new PreviewFeed(), paper);
    mirror = Optional.of(screens);
    screens.root().setId("helped-page");
    citizen.helped(true);
    counter.showAgain();
    return screens.root();
  }

  /** The counter has drawn a page. The first one after a take-over says whose it is. */
  void show(Stage stage, Consumer<Event> touches) {
    mirror.ifPresent(screens -> screens.show(stage, touches));
    if (mirror.isPresent() && visit.isEmpty()) {
      visit = stage.visit().map(known -> known.code().text()).orElse("");
    }
  }

  @Override
  public void giveBack(Clerk clerk) {
    if (mirror.isPresent()) {
      mirror = Optional.empty();
      citizen.helped(false);
      var about = visit;
      visit = "";
      thread.later(() -> thread.audit(AuditEvent.HELPED, clerk, about, true));
    }
  }
}
