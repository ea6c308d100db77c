package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.CitizensMonitor;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Monitors;
import vn.motcua.kiosk.app.walk.DeskMorning;
import vn.motcua.kiosk.ui.desk.DeskWanted;

/**
 * A cable is pulled and put back: the system tells of it more than once, and of less in between.
 */
class DeskPlaceTest {

  private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1366, 768);

  @TempDir private Path folder;
  private final FakeMonitors monitors = new FakeMonitors();
  private DeskMorning morning;
  private DeskPlace place;

  private static final class FakeMonitors implements Monitors {
    private final List<InvalidationListener> listeners = new ArrayList<>();
    private volatile List<Rectangle2D> areas = List.of(FIRST);

    @Override
    public List<Rectangle2D> areas() {
      return areas;
    }

    @Override
    public void addListener(InvalidationListener changed) {
      listeners.add(changed);
    }

    @Override
    public void removeListener(InvalidationListener changed) {
      listeners.remove(changed);
    }

    /** First none, then these, then these again. */
    void change(Rectangle2D... now) {
      for (var areas : List.of(List.<Rectangle2D>of(), List.of(now), List.of(now))) {
        Display.ask(
            () -> {
              this.areas = areas;
              List.copyOf(listeners).forEach(l -> l.invalidated(null));
              return areas;
            });
      }
      Display.ask(() -> now); // after all that was put off
    }
  }

  @BeforeEach
  void aKioskWithOneMonitor() throws Exception {
    morning = new DeskMorning(folder);
    place =
        Display.ask(
            () -> {
              var made = new DeskPlace(new Pane(), morning.kiosk.desk().screens(), monitors);
              var _ = new Scene(made.host(), 1920, 1080);
              made.settle(new CitizensMonitor(1));
              return made;
            });
  }

  @AfterEach
  void closingTime() {
    Display.ask(
        () -> {
          place.close();
          return place;
        });
    morning.close();
  }

  private boolean is(Supplier<Boolean> what) {
    return Display.ask(what);
  }

  private void want() {
    Display.ask(
        () -> {
          place.host().fireEvent(new DeskWanted());
          return place;
        });
  }

  /** Windows that have the desk. */
  private long windows() {
    return Display.ask(
        () ->
            Window.getWindows().stream()
                .filter(w -> morning.kiosk.desk().screens().root().equals(w.getScene().getRoot()))
                .count());
  }

  @Test
  void withOneMonitorTheDeskLiesOverTheCitizensScreenOnlyWhenItIsWanted() {
    assertThat(is(place::isGuest)).isTrue();
    assertThat(is(place::isOver)).isFalse();
    want();
    assertThat(is(place::isOver)).isTrue();
    Display.ask(
        () -> {
          place.leave();
          return place;
        });
    assertThat(is(place::isOver)).isFalse();
  }

  @Test
  void aSecondMonitorTakesTheDeskAwayFromTheCitizens() {
    want();
    monitors.change(FIRST, SECOND);
    assertThat(is(place::isGuest)).isFalse();
    assertThat(is(place::isOver)).isFalse();
    assertThat(windows()).isEqualTo(1);
    want();
    assertThat(is(place::isOver)).as("it has a window of its own").isFalse();
  }

  @Test
  void aPulledCableBringsItBackOutOfTheCitizensSight() {
    monitors.change(FIRST, SECOND);
    monitors.change(FIRST);
    assertThat(is(place::isGuest)).isTrue();
    assertThat(is(place::isOver)).isFalse();
    assertThat(windows()).isZero();
    want();
    assertThat(is(place::isOver)).isTrue();
  }

  /** As an X server counts once the first monitor was away. */
  @Test
  void itNeverTakesTheCitizensMonitorThoughTheOrderOfBothHasChanged() {
    monitors.change(FIRST, SECOND);
    assertThat(leftEdge()).isEqualTo(SECOND.getMinX());
    monitors.change(new Rectangle2D(0, 0, 1366, 768));
    monitors.change(SECOND, FIRST);
    assertThat(leftEdge()).isEqualTo(SECOND.getMinX());
  }

  @Test
  void itsWindowFollowsItsMonitor() {
    monitors.change(FIRST, SECOND);
    monitors.change(FIRST, new Rectangle2D(2560, 0, 1280, 1024));
    assertThat(leftEdge()).isEqualTo(2560);
    assertThat(windows()).isEqualTo(1);
  }

  /** The list is complete only after the system has told of it. */
  @Test
  void aMonitorThatIsListedLateTakesTheDeskWhenItIsNextWanted() {
    monitors.areas = List.of(FIRST, SECOND);
    want();
    assertThat(is(place::isGuest)).isFalse();
    assertThat(leftEdge()).isEqualTo(SECOND.getMinX());
  }

  @Test
  void aWindowThatTheSystemPutBeforeTheCitizensGoesBackToItsMonitor() {
    monitors.change(FIRST, SECOND);
    Display.ask(
        () -> {
          var window = morning.kiosk.desk().screens().root().getScene().getWindow();
          window.setX(FIRST.getMinX());
          return window;
        });
    want();
    assertThat(leftEdge()).isEqualTo(SECOND.getMinX());
  }

  private double leftEdge() {
    return Display.ask(() -> morning.kiosk.desk().screens().root().getScene().getWindow().getX());
  }

  @Test
  void whateverPageWasOpenIsGoneWithTheMonitorAndNotThereWhenItIsBack() {
    monitors.change(FIRST, SECOND);
    DeskMorning.PIN
        .chars()
        .forEach(d -> morning.press(KeyCode.getKeyCode(String.valueOf((char) d)), false));
    morning.press(KeyCode.ENTER, false);
    DeskMorning.await("the open desk", () -> has(".table-view"));

    monitors.change(FIRST);
    assertThat(has(".table-view")).isFalse();
    want();
    assertThat(has("#enter-desk")).as("asks for a PIN").isTrue();
    monitors.change(FIRST, SECOND);
    assertThat(has(".table-view")).isFalse();
    assertThat(has("#enter-desk")).isTrue();
    assertThat(morning.audited()).containsOnlyOnce("DESK_LOCKED thu DONE");
  }

  private boolean has(String selector) {
    return Display.ask(() -> morning.kiosk.desk().screens().root().lookup(selector) != null);
  }

  @Test
  void afterClosingTimeNoMonitorOpensAWindow() {
    Display.ask(
        () -> {
          place.close();
          return place;
        });
    monitors.change(FIRST, SECOND);
    assertThat(windows()).isZero();
  }
}
