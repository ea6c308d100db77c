package vn.motcua.kiosk.scan;

import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.CameraListener;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;

/** Hands news on until it is silenced; after that nothing more is heard of it. */
final class Voice implements CameraListener, ScanListener {

  private final ScanListener listener;
  private final Object turn;
  private volatile boolean silent;

  /**
   * @param turn held by the one voice that speaks to the listener
   */
  Voice(ScanListener listener, Object turn) {
    this.listener = listener;
    this.turn = turn;
  }

  /** Waits until it has said what it is saying. */
  void silence() {
    synchronized (turn) {
      silent = true;
    }
  }

  boolean isSilent() {
    return silent;
  }

  private void tell(Runnable news) {
    synchronized (turn) {
      if (!silent) {
        news.run();
      }
    }
  }

  @Override
  public void sighted(Sighting sighting) {
    tell(() -> listener.sighted(sighting));
  }

  @Override
  public void works(WorkingCamera working) {
    tell(() -> listener.works(working));
  }

  @Override
  public void failed(CameraFault fault) {
    tell(() -> listener.failed(fault));
  }

  @Override
  public void card(CardReading.Card card) {
    tell(() -> listener.card(card));
  }

  @Override
  public void handout(String code) {
    tell(() -> listener.handout(code));
  }

  @Override
  public void foreign(CardReading.Kind kind) {
    tell(() -> listener.foreign(kind));
  }

  @Override
  public void hint(Hint hint) {
    tell(() -> listener.hint(hint));
  }
}
