package vn.motcua.kiosk.app.desk;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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

  private final StackPane host = new StackPane();
  private final Pane over = new StackPane();
  private final DeskScreens desk;
  private final Monitors monitors;
  private final InvalidationListener changed = _ -> Platform.runLater(this::move);
  private Optional<CitizensMonitor> citizens = Optional.empty();
  private @Nullable Stage own;

  DeskPlace(Pane citizen, DeskScreens desk, Monitors monitors) {
    this.desk = desk;
    this.monitors = monitors;
    over.getChildren().add(desk.root());
    over.setVisible(false);
    host.getChildren().addAll(citizen, over);
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
   * Takes its place, now and whenever a monitor comes or goes.
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
    } else if (!alone && own == null) {
      over.setVisible(false);
      over.getChildren().clear();
      own = window();
      place(own, areas.get(citizensOwn == 0 ? 1 : 0));
      own.show();
      desk.lock();
    } else if (own != null) {
      place(own, areas.get(citizensOwn == 0 ? 1 : 0));
    }
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

  private static void place(Stage window, Rectangle2D area) {
    window.setX(area.getMinX());
    window.setY(area.getMinY());
    window.setWidth(area.getWidth());
    window.setHeight(area.getHeight());
    window.setMaximized(true);
  }

  private void wanted() {
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
    if (own != null) {
      own.hide();
    }
  }
}
