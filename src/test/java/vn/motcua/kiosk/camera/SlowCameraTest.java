package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A camera that takes its time. */
@Timeout(30)
class SlowCameraTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final Heard heard = counter.heard;

  /** Limits here are a sixth of a counter's, where a second goes by between two pictures. */
  @Test
  void aCameraThatGivesOnePictureASecondWorks() {
    first.grab =
        number -> {
          Heard.pause(10);
          return number % 16 == 15 ? FakeCamera.plain(Color.GRAY) : null;
        };
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    Heard.await(() -> first.grabbed.get() > 100, () -> "only " + first.grabbed);
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void aSlowCameraWorks() {
    first.grab =
        _ -> {
          Heard.pause(120);
          return FakeCamera.plain(Color.GRAY);
        };
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    Heard.await(() -> first.grabbed.get() > 5, () -> "only " + first.grabbed);
    assertThat(heard.news()).containsExactly("first");
  }
}
