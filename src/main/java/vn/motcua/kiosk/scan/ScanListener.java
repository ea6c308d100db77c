package vn.motcua.kiosk.scan;

import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;

/**
 * Hears what the scanner sees. Called on the scanner's threads, one call at a time, never after
 * {@link CardScanner#stop} has returned; it must hand on and not wait.
 */
public interface ScanListener {

  /** A card; told once until something else is held there. */
  void card(CardReading.Card card);

  /**
   * A handout of an earlier visit; told once until something else is held there.
   *
   * @param code of that visit
   */
  void handout(String code);

  /** Something that is no card; told once until something else is held there. */
  void foreign(CardReading.Kind kind);

  /** What the citizen can do; a new one at most once a second. */
  void hint(Hint hint);

  /** Where a symbol is in the frame that was looked at last; told when it changes. */
  void sighted(Sighting sighting);

  /** The camera gives no picture; attempts go on. */
  void failed(CameraFault fault);

  /** The camera gives pictures, for the first time or again. */
  void works(WorkingCamera camera);
}
