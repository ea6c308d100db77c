package vn.motcua.kiosk.ui.desk;

import java.util.function.Consumer;

/**
 * What the desk's pages may ask for, a part for each kind of page. To be called on the FX thread;
 * nothing here waits, every answer comes back on the same thread. What cannot be done is told to
 * {@link #onTrouble}, and the answer does not come.
 */
public interface DeskWork {

  /**
   * @param trouble takes a code and a sentence
   */
  void onTrouble(Consumer<String> trouble);

  DeskDoor door();

  DeskVisiting visits();

  DeskReminding reminders();

  DeskReporting reports();

  DeskRosters rosters();

  DeskGuidance guidance();

  DeskEditions editions();

  DeskMachine machine();

  DeskStaff staff();

  DeskRequesting requests();

  DeskTraining training();

  DeskHelping helping();

  ColumnMemory columns();
}
