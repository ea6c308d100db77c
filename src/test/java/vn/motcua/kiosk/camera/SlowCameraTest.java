package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A camera that takes its time. */
@Timeout(180)
class SlowCameraTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final Heard heard = counter.heard;

  /** With the limits of a counter: those of other tests are shorter than a busy machine's pause. */
  @BeforeEach
  void asAtACounter() {
    counter.camera = new Camera(List.of(FakeCamera.driver(counter.plugged)), CameraLimits.usual());
    counter.plugged.add(first);
  }

  @Test
  void aCameraThatGivesOnePictureASecondWorks() {
    first.grab =
        number -> {
          Heard.pause(50);
          return number % 16 == 15 ? FakeCamera.plain(Color.GRAY) : null;
        };
    counter.camera.start(heard);
    heard.await("first");
    Heard.await(() -> first.grabbed.get() > 64, () -> "only " + first.grabbed);
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void aCameraThatTakesHalfASecondForEachPictureWorks() {
    first.grab =
        _ -> {
          Heard.pause(500);
          return FakeCamera.plain(Color.GRAY);
        };
    counter.camera.start(heard);
    heard.await("first");
    Heard.await(() -> first.grabbed.get() > 5, () -> "only " + first.grabbed);
    assertThat(heard.news()).containsExactly("first");
  }
}
