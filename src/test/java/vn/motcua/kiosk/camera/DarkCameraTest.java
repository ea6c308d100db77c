package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A covered lens, a closed shutter. */
@Timeout(180)
class DarkCameraTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final FakeCamera second = counter.second;
  private final Heard heard = counter.heard;

  @Test
  void aDarkCameraIsToldOnceAndWorksWhenItIsUncovered() {
    first.grab = FakeCamera.BLACK;
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("CAM-05");
    Heard.pause(800);
    first.grab = FakeCamera.LIGHT;
    heard.await("CAM-05", "first");
    first.grab = FakeCamera.BLACK;
    heard.await("CAM-05", "first", "CAM-05");
    assertThat(first.opened).hasValue(1);
  }

  @Test
  void aDarkCameraGivesWayToOneWithAPicture() {
    first.grab = FakeCamera.BLACK;
    counter.plugged.addAll(List.of(first, second));
    counter.camera.start(heard);
    heard.await("second");
  }

  @Test
  void aFewDarkPicturesAtTheStartAreNothing() {
    // As at a counter: five pictures on a busy machine take longer than the others have patience.
    counter.camera = new Camera(List.of(FakeCamera.driver(counter.plugged)), CameraLimits.usual());
    first.grab = number -> FakeCamera.plain(number < 5 ? Color.BLACK : Color.GRAY);
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
  }
}
