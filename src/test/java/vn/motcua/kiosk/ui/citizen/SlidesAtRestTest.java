package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** What the first page shows while nobody is here, where slides are wanted. */
@ExtendWith(Fx.class)
class SlidesAtRestTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 8, 42);

  private final List<Event> events = new ArrayList<>();
  private final CitizenScreens screens =
      Fx.on(() -> new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none()));
  private final Scene scene = Fx.on(() -> new Scene(screens.root(), 1920, 1080));

  @Test
  void aSlideStandsThereAsLargeAsItCanAndATouchAnywhereEndsIt() {
    slides(_ -> Optional.of(png()));
    show(NOW, true);
    assertThat(find(".slide").isVisible()).isTrue();
    assertThat(colourInTheMiddle()).isEqualTo(Color.web("#163F76"));
    var underTheFinger = (Button) find("#wake");
    assertThat(find(".slide").isMouseTransparent()).isTrue();
    Fx.on(
        () -> {
          underTheFinger.fire();
          return null;
        });
    assertThat(events).containsExactly(new Event.Wake());
    show(NOW, false);
    assertThat(find(".slide").isVisible()).isFalse();
  }

  @Test
  void whereNoneHoldsOnThatDayTheScreenIsDark() {
    slides(minute -> minute.isBefore(NOW) ? Optional.of(png()) : Optional.empty());
    show(NOW.minusMinutes(1), true);
    assertThat(find(".slide").isVisible()).isTrue();
    show(NOW, true);
    assertThat(find(".slide").isVisible()).isFalse();
    assertThat(find("#wake").isVisible()).isTrue();
  }

  private void slides(SlideSource source) {
    Fx.on(
        () -> {
          screens.showAtRest(source);
          return null;
        });
  }

  private void show(LocalDateTime now, boolean resting) {
    Fx.on(
        () -> {
          screens.show(
              new Stage.Attract(Language.VIETNAMESE, Optional.of(now), resting), events::add);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return null;
        });
  }

  private Node find(String selector) {
    return Fx.on(() -> scene.getRoot().lookup(selector));
  }

  private Color colourInTheMiddle() {
    return Fx.on(() -> scene.snapshot(null).getPixelReader().getColor(960, 500));
  }

  private static byte[] png() {
    var picture = new BufferedImage(192, 108, BufferedImage.TYPE_INT_RGB);
    var canvas = picture.createGraphics();
    canvas.setColor(new java.awt.Color(0x163F76));
    canvas.fillRect(0, 0, 192, 108);
    canvas.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
