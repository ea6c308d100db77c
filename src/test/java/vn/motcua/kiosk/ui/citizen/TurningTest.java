package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** Pages in a window that is shown, where they move. */
@ExtendWith(Fx.class)
class TurningTest {

  private static final int MOST_MILLIS = 20_000;

  private final CitizenScreens screens =
      Fx.on(() -> new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none()));
  private final Stage window = Fx.on(Stage::new);

  @BeforeEach
  void open() {
    Fx.on(
        () -> {
          window.setScene(new Scene(screens.root(), 960, 540));
          window.show();
          return Optional.empty();
        });
  }

  @AfterEach
  void close() {
    Fx.on(
        () -> {
          window.close();
          return Optional.empty();
        });
  }

  @Test
  void aPageGlidesInTheDirectionOfReadingAndComesToRest() throws InterruptedException {
    assertThat(away("02-consent", Look.USUAL)).isPositive();
    for (int waited = 0; away() != 0 && waited < MOST_MILLIS; waited += 20) {
      Thread.sleep(20);
    }
    assertThat(away()).isZero();
    Fx.on(
        () -> {
          ((Button) screens.root().lookup("#back")).fire();
          return Optional.empty();
        });
    assertThat(away("05-question", Look.USUAL)).isNegative();
  }

  @Test
  void nothingMovesForWhoeverWantsCalmOrHighContrast() {
    assertThat(away("02-consent", Look.USUAL.withCalm(true))).isZero();
    assertThat(away("05-question", Look.USUAL.withContrast(true))).isZero();
    away("12-idle", Look.USUAL.withCalm(true));
    assertThat(Fx.on(() -> arc().isVisible())).isFalse();
    away("12-idle", Look.USUAL);
    assertThat(Fx.on(() -> arc().isVisible())).isTrue();
  }

  private Node arc() {
    screens.root().applyCss();
    return screens.root().lookup(".countdown-arc");
  }

  /** Pixels by which the contents are away from their place as soon as the page is there. */
  private double away(String page, Look look) {
    return Fx.on(
        () -> {
          screens.choose(look);
          screens.show(Gallery.of(page), _ -> {});
          return contents().getTranslateX();
        });
  }

  private double away() {
    return Fx.on(() -> contents().getTranslateX());
  }

  private Node contents() {
    return screens.root().lookup(".middle").lookup(".columns").getParent().getParent();
  }
}
