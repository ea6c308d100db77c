package vn.motcua.kiosk.app.desk;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.app.machine.CitizensMonitor;
import vn.motcua.kiosk.app.machine.Monitors;
import vn.motcua.kiosk.ui.desk.CornerHold;
import vn.motcua.kiosk.ui.desk.DeskScreens;
import vn.motcua.kiosk.ui.desk.DeskWanted;

/**
 * Where the desk is: on a monitor of its own if there is one, else over the citizens' screen when a
 * clerk asks for it. A monitor that comes or goes moves the desk, locked. To be used on the FX
 * thread only.
 */
final class DeskPlace {

  /** The system has put a new window where it thinks fit by then, which may be elsewhere. */
  private static final Duration PUT = Duration.seconds(2);

  private final StackPane host = new StackPane();
  private final Pane over = new StackPane();
  private final DeskScreens desk;
  private final Monitors monitors;
  private final InvalidationListener changed = _ -> Platform.runLater(this::move);
  private final PauseTransition again = new PauseTransition(PUT);
  private Optional<CitizensMonitor> citizens = Optional.empty();
  private @Nullable Stage own;
  private @Nullable Rectangle2D placed;

  DeskPlace(Pane citizen, DeskScreens desk, Monitors monitors) {
    this.desk = desk;
    this.monitors = monitors;
    over.getChildren().add(desk.root());
    over.setVisible(false);
    host.getChildren().addAll(citizen, over);
    again.setOnFinished(_ -> move());
    host.addEventHandler(DeskWanted.TYPE, _ -> wanted());
    CornerHold.on(citizen);
  }

  /** What the citizens' scene shows. */
  Pane host() {
    return host;
  }

  /** Whether the desk lies over the citizens' screen right now. */
  boolean isOver() {
    return over.isVisible();
  }

  /** Whether it has no monitor of its own. */
  boolean isGuest() {
    return own == null;
  }

  /**
   * Takes its place, now, whenever a monitor comes or goes, and whenever the desk is wanted.
   *
   * @param citizens the monitor that is never the desk's own
   */
  void settle(CitizensMonitor citizens) {
    this.citizens = Optional.of(citizens);
    monitors.addListener(changed);
    move();
  }

  private void move() {
    var areas = monitors.areas();
    if (citizens.isEmpty() || areas.isEmpty()) {
      return; // Closed, or in between.
    }
    int citizensOwn = citizens.get().among(areas);
    boolean alone = areas.size() < 2;
    if (alone && own != null) {
      own.hide();
      own.setScene(null);
      own = null;
      over.getChildren().setAll(desk.root());
      desk.lock();
    } else if (!alone) {
      settle(areas.get(citizensOwn == 0 ? 1 : 0));
    }
  }

  /** In a window of its own there, wherever that is or was put meanwhile. */
  private void settle(Rectangle2D area) {
    if (own != null) {
      place(own, area);
      return;
    }
    over.setVisible(false);
    over.getChildren().clear();
    own = window();
    place(own, area);
    own.show();
    place(own, area);
    desk.lock();
    again.playFromStart();
  }

  /** A usual window: the clerk has other programs too. */
  private Stage window() {
    var stage = new Stage();
    stage.setTitle("Một Cửa Kiosk – Bàn cán bộ");
    stage.setScene(new Scene(desk.root()));
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          desk.lock();
          stage.setIconified(true);
        });
    return stage;
  }

  /**
   * Fills the monitor. A window that the system enlarged on another one, as it may at the first
   * showing, is made as large as its own instead.
   */
  private void place(Stage window, Rectangle2D area) {
    if (area.equals(placed) && isWithin(window, area)) {
      return;
    }
    placed = area;
    cover(window, area);
    window.setMaximized(true);
    if (window.isShowing() && !isWithin(window, area)) {
      cover(window, area);
    }
  }

  private static boolean isWithin(Stage window, Rectangle2D area) {
    return area.contains(
        window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
  }

  private static void cover(Stage window, Rectangle2D area) {
    window.setMaximized(false);
    window.setX(area.getMinX());
    window.setY(area.getMinY());
    window.setWidth(area.getWidth());
    window.setHeight(area.getHeight());
  }

  private void wanted() {
    move(); // A system that told of a monitor too early does not tell again.
    if (own != null) {
      own.setIconified(false);
      own.toFront();
      own.requestFocus();
    } else {
      desk.lock();
      over.setVisible(true);
      desk.focus();
    }
  }

  /** Back to the citizens. */
  void leave() {
    over.setVisible(false);
  }

  /** Ends the window, if there is one, and opens none any more. */
  void close() {
    citizens = Optional.empty();
    monitors.removeListener(changed);
    again.stop();
    if (own != null) {
      own.hide();
    }
  }
}
