package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.journey.Journey;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Patience;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** A visit by keyboard or switch alone. */
@ExtendWith(Fx.class)
class KeyboardTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 8, 42);
  private static final int MOST_TABS = 40;
  private static final int MOST_PAGES = 60;

  private final CitizenScreens screens =
      Fx.on(() -> new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none()));
  private final Scene scene = Fx.on(() -> new Scene(screens.root(), 1920, 1080));
  private Journey journey =
      Journey.atRest(Fixtures.config().guide(), new Patience(60, 180, 30, 20), Keeping.NOTHING);

  @Test
  void theWholeVisitIsWalkedWithTabAndEnter() {
    var pages = new ArrayList<String>();
    Fx.on(this::draw);
    for (int i = 0; i < MOST_PAGES && !pages.contains("goodbye"); i++) {
      pages.add(journey.stage().page());
      Fx.on(() -> press(wanted(journey.stage())));
    }
    assertThat(pages).contains("attract", "consent", "summary", "goodbye");
    assertThat(journey.stage()).isInstanceOf(Stage.Attract.class);
  }

  @Test
  void keysInARushAreAHandScannersAndTouchNothing() {
    var touched = new ArrayList<Object>();
    Fx.on(
        () -> {
          screens.show(Gallery.of("02-consent"), touched::add);
          var button = screens.root().lookup("#agree");
          button.requestFocus();
          while (millisToType(button, List.of(KeyCode.DIGIT0, KeyCode.SPACE, KeyCode.ENTER)) > 30) {
            touched.clear(); // The machine paused in between: that was a slow hand.
          }
          return touched;
        });
    assertThat(touched).isEmpty();
  }

  private static long millisToType(Node target, List<KeyCode> keys) {
    long from = System.nanoTime();
    keys.forEach(key -> type(target, key));
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
  }

  /** What an old man without a card would touch. */
  private static String wanted(Stage stage) {
    return switch (stage) {
      case Stage.Attract _ -> "begin";
      case Stage.Consent _ -> "without-card";
      case Stage.Asking asking when asking.chosen().isEmpty() ->
          "choice-" + asking.question().choices().getFirst().id();
      case Stage.Asking _ -> "next";
      case Stage.Comparing _ -> "no-message";
      case Stage.Guiding _ -> "done";
      case Stage.Summary _ -> "no-paper";
      case Stage.Goodbye _ -> "end-now";
      default -> throw new IllegalStateException("not on the way: " + stage.page());
    };
  }

  private Optional<Object> press(String id) throws InterruptedException {
    for (int i = 0; i < MOST_TABS; i++) {
      var owner = scene.getFocusOwner();
      if (owner != null && id.equals(owner.getId())) {
        slow();
        type(owner, KeyCode.ENTER);
        return Optional.empty();
      }
      slow();
      type(owner == null ? scene.getRoot() : owner, KeyCode.TAB);
    }
    throw new AssertionError("no way to #" + id + " by keyboard on " + journey.stage().page());
  }

  /** No quicker than a person types. */
  private static void slow() throws InterruptedException {
    Thread.sleep(45);
  }

  private static void type(Node target, KeyCode key) {
    for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(target, new KeyEvent(kind, "", "", key, false, false, false, false));
    }
  }

  private Optional<Object> draw() {
    screens.show(journey.stage(), this::turn);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return Optional.empty();
  }

  private void turn(vn.motcua.kiosk.journey.Event event) {
    journey = journey.on(event).journey();
    if (event instanceof vn.motcua.kiosk.journey.Event.Begin) {
      var code = VisitCode.provisional(LocalDate.of(2026, 11, 24), 1);
      journey = journey.on(new vn.motcua.kiosk.journey.Event.Admitted(code, NOW)).journey();
    }
    draw();
  }
}
