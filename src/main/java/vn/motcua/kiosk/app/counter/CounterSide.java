package vn.motcua.kiosk.app.counter;

import vn.motcua.kiosk.ui.desk.Call;
import vn.motcua.kiosk.visit.Visit;

/** What the desk leans on at the counter. */
public interface CounterSide {

  /** Has another look at the devices of which nobody tells. */
  void look();

  /** Goes to the one who called. */
  void coming(Call call);

  void end(Visit.Id id);

  /** Whether a citizen is there. */
  boolean isBusy();

  /** The desk is left; the citizens' screen is to be as if nobody had been there. */
  void left();
}
