package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A camera that opens and gives no picture. */
@Timeout(180)
class NoFirstPictureTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final FakeCamera second = counter.second;
  private final Heard heard = counter.heard;

  @Test
  void aCameraWithoutAFirstPictureGivesWayToTheNext() {
    first.grab = FakeCamera.NOTHING;
    counter.plugged.addAll(List.of(first, second));
    counter.camera.start(heard);
    heard.await("second");
    assertThat(first.closed).hasValue(1);
  }

  @Test
  void aCameraWithoutAFirstPictureIsToldWhenThereIsNoOther() {
    first.grab = FakeCamera.NOTHING;
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("CAM-04");
  }

  @Test
  void aCameraThatHangsBeforeItsFirstPictureIsTold() {
    first.grabHangs = true;
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("CAM-04");
  }
}
