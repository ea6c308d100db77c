package vn.motcua.kiosk.app.machine;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/**
 * The kiosk's window. Full screen it is a room without a door: no key, closing button or context
 * menu leads out of it, it comes back when something else was put before it, and it follows its
 * monitor. In a window, for development, it closes like any other.
 */
public final class KioskWindow {

  /** Part of the screen that a window takes. */
  private static final double WINDOW_PART = 0.8;

  private final Stage stage = new Stage();
  private final Scene scene;
  private final CitizensMonitor monitor;
  private final boolean windowed;
  private EventHandler<KeyEvent> hears = _ -> {};

  /**
   * @param screen the monitor's number, from 1; the last one where there are fewer
   * @param closed is told once nothing is shown any more
   */
  public KioskWindow(Scene scene, int screen, boolean windowed, Runnable closed) {
    this.scene = scene;
    this.monitor = new CitizensMonitor(screen);
    this.windowed = windowed;
    stage.setTitle("Một Cửa Kiosk");
    stage.setScene(scene);
    stage.setOnHidden(_ -> closed.run());
    if (!windowed) {
      enclose(scene);
    }
  }

  private void enclose(Scene scene) {
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(request -> request.consume());
    scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
    InvalidationListener back = _ -> Platform.runLater(this::comeBack);
    stage.fullScreenProperty().addListener(back);
    stage.iconifiedProperty().addListener(back);
    stage.focusedProperty().addListener(back);
    InvalidationListener moved = _ -> Platform.runLater(this::follow);
    Screen.getScreens().addListener(moved);
  }

  public void show() {
    place();
    stage.show();
  }

  /** Which monitor it is on, and comes back to. */
  public CitizensMonitor monitor() {
    return monitor;
  }

  /** Sees every key before the page does, in place of who did so before. */
  public void hear(EventHandler<KeyEvent> keys) {
    scene.removeEventFilter(KeyEvent.ANY, hears);
    hears = keys;
    scene.addEventFilter(KeyEvent.ANY, keys);
  }

  /** From now on this is what the window shows. */
  public void enter(Parent page) {
    scene.setRoot(page);
  }

  /** In front of everything, as after the program was started a second time. */
  public void reveal() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void comeBack() {
    if (stage.isIconified()) {
      stage.setIconified(false);
    }
    if (!stage.isFullScreen()) {
      stage.setFullScreen(true);
    }
    // The clerk's window is one of ours and may keep the keyboard.
    if (Window.getWindows().stream().noneMatch(Window::isFocused)) {
      reveal();
    }
  }

  /** A monitor came, went or turned: leave full screen to move, then fill the new place. */
  private void follow() {
    if (!Screen.getScreens().isEmpty()) {
      stage.setFullScreen(false);
      place();
    }
  }

  /**
   * @param number of a monitor, from 1; the last one where there are fewer
   */
  public static Screen screen(int number) {
    var screens = Screen.getScreens();
    return screens.get(Math.clamp(number - 1L, 0, screens.size() - 1));
  }

  private void place() {
    var monitors = Screen.getScreens().stream().map(Screen::getBounds).toList();
    var bounds = monitors.get(monitor.among(monitors));
    double part = windowed ? WINDOW_PART : 1;
    stage.setX(bounds.getMinX() + bounds.getWidth() * (1 - part) / 2);
    stage.setY(bounds.getMinY() + bounds.getHeight() * (1 - part) / 2);
    stage.setWidth(bounds.getWidth() * part);
    stage.setHeight(bounds.getHeight() * part);
    stage.setFullScreen(!windowed);
  }
}
