package vn.motcua.kiosk.app.machine;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The monitors that there are; they come and go with their cables. */
public interface Monitors {

  /** Where each of them is, in the order in which the system counts. */
  List<Rectangle2D> areas();

  void addListener(InvalidationListener changed);

  void removeListener(InvalidationListener changed);

  /** As the system tells of them; on the FX thread. */
  static Monitors ofSystem() {
    return new Monitors() {
      @Override
      public List<Rectangle2D> areas() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
      }

      @Override
      public void addListener(InvalidationListener changed) {
        Screen.getScreens().addListener(changed);
      }

      @Override
      public void removeListener(InvalidationListener changed) {
        Screen.getScreens().removeListener(changed);
      }
    };
  }
}
