package vn.motcua.kiosk.ui.setup;

import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/**
 * What the pages of the set-up may ask for. To be called on the FX thread; nothing here waits,
 * every answer comes back on the same thread. What cannot be done is told to {@link #onTrouble},
 * and the answer does not come.
 */
public interface SetupWork {

  /** Hears of the camera and of what is held before it. */
  interface Sight {
    void works(WorkingCamera camera);

    void failed(CameraFault fault);

    void read(CardReading reading);
  }

  /**
   * @param trouble takes a code and a sentence
   */
  void onTrouble(Consumer<String> trouble);

  /**
   * Writes down where the machine stands.
   *
   * @param police empty to leave the office as it is
   */
  void place(Setup.Place place, Optional<Setup.Police> police, Runnable then);

  /** Who may open the desk already, if anybody. */
  Optional<Clerk> lead();

  /** Adds the first clerk; the PIN is wiped. */
  void lead(Setup.Lead lead, Pin pin, Runnable then);

  /** Opens the camera and looks for cards, until {@link #lookAway}. */
  void watch(Sight sight);

  void lookAway();

  /** What the camera sees meanwhile. */
  PreviewFeed feed();

  /**
   * @param kind of {@link Setup#PRINTERS}
   */
  void printer(String kind, Runnable then);

  /** Sends a sheet for nobody to the printer that the files name. */
  void testPage(Consumer<String> news);

  void keep(Setup.Keeping keeping, Runnable then);

  /** Sends the recovery sheet to the printer; no file of it is kept. */
  void recoverySheet(Consumer<String> news);

  /** Where the set-up goes on when it is left now. */
  void reached(SetupPage page);

  /** All of it is done. */
  void finished();

  /** Left for now; citizens are served meanwhile. */
  void later();
}
