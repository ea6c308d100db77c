package vn.motcua.kiosk.scan;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;

/** Notes what a scanner tells. */
final class Notes implements ScanListener {

  private final List<Object> news = new ArrayList<>();
  private final List<Sighting> sightings = new ArrayList<>();

  @Override
  public synchronized void card(CardReading.Card card) {
    news.add(card.citizen().id().digits());
  }

  @Override
  public synchronized void handout(String code) {
    news.add(code);
  }

  @Override
  public synchronized void foreign(CardReading.Kind kind) {
    news.add(kind);
  }

  @Override
  public synchronized void hint(Hint hint) {
    news.add(hint);
  }

  @Override
  public synchronized void sighted(Sighting sighting) {
    sightings.add(sighting);
  }

  @Override
  public synchronized void failed(CameraFault fault) {
    news.add(fault);
  }

  @Override
  public synchronized void works(WorkingCamera camera) {
    news.add("works");
  }

  synchronized List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  synchronized List<Object> all() {
    return List.copyOf(news);
  }
}
