package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is plugged in, or nothing that sees. */
@Timeout(180)
class NoCameraTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final FakeCamera second = counter.second;
  private final Heard heard = counter.heard;

  @Test
  void noCameraIsToldOnceAndOnePluggedInLaterIsFound() {
    counter.camera.start(heard);
    heard.await("CAM-01");
    Heard.pause(200);
    counter.plugged.add(first);
    heard.await("CAM-01", "first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OBS Virtual Camera",
        "OBS-Camera",
        "Dummy video device (0x0000)",
        "Integrated IR Camera",
        "HP Infrared Camera",
        "Windows Hello Face Camera",
        "Snap Camera",
        "e2eSoft VCam",
        "NDI Webcam Video 1"
      })
  void whatSeesNoCardIsPassedOver(String name) {
    var blind = new FakeCamera(name);
    counter.plugged.add(blind);
    counter.camera.start(heard);
    heard.await("CAM-01");
    counter.plugged.add(first);
    heard.await("CAM-01", "first");
    assertThat(blind.opened).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Logitech BRIO",
        "HD Webcam C270",
        "USB2.0 FHD UVC WebCam",
        "Chicony: Mirage",
        "HOBSON Cam"
      })
  void realCamerasWithSuchLettersInTheirNamesAreUsed(String name) {
    counter.plugged.add(new FakeCamera(name));
    counter.camera.start(heard);
    heard.await(name);
  }

  @Test
  void aCameraWithoutModesIsPassedOver() {
    first.sizes = new Dimension[0];
    counter.plugged.addAll(List.of(first, second));
    counter.camera.start(heard);
    heard.await("second");
    assertThat(first.opened).hasValue(0);
  }
}
