package vn.motcua.kiosk.app.desk;

import vn.motcua.kiosk.app.counter.CounterSide;
import vn.motcua.kiosk.ui.desk.Call;
import vn.motcua.kiosk.visit.Visit;

/** A desk without a kiosk beside it. */
final class NoCounter implements CounterSide {
  @Override
  public void look() {}

  @Override
  public void coming(Call call) {}

  @Override
  public void end(Visit.Id id) {}

  @Override
  public boolean isBusy() {
    return false;
  }

  @Override
  public void left() {}
}
