package vn.motcua.kiosk.app.kiosk;

import java.util.concurrent.Executor;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.scan.ScanListener;
import vn.motcua.kiosk.scan.Sighting;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.setup.SetupWork;

/** What the camera sees during the set-up, told to the page that asked last. */
final class SetupSight implements ScanListener {

  private final Executor screen;
  private final PreviewFeed feed;
  private volatile SetupWork.Sight told = new Nobody();

  SetupSight(Executor screen, PreviewFeed feed) {
    this.screen = screen;
    this.feed = feed;
  }

  void tell(SetupWork.Sight page) {
    told = page;
  }

  @Override
  public void card(CardReading.Card card) {
    read(card);
  }

  @Override
  public void handout(String code) {
    read(new CardReading.Handout(code));
  }

  @Override
  public void foreign(CardReading.Kind kind) {
    read(new CardReading.NotACard(kind));
  }

  private void read(CardReading reading) {
    var page = told;
    screen.execute(() -> page.read(reading));
  }

  @Override
  public void hint(Hint hint) {}

  @Override
  public void sighted(Sighting sighting) {
    feed.mark(sighting);
  }

  @Override
  public void failed(CameraFault fault) {
    var page = told;
    screen.execute(() -> page.failed(fault));
  }

  @Override
  public void works(WorkingCamera camera) {
    var page = told;
    screen.execute(() -> page.works(camera));
  }

  private static final class Nobody implements SetupWork.Sight {
    @Override
    public void works(WorkingCamera camera) {}

    @Override
    public void failed(CameraFault fault) {}

    @Override
    public void read(CardReading reading) {}
  }
}
