package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openpnp.capture.CaptureFormat;
import org.openpnp.capture.CaptureProperty;
import org.openpnp.capture.CaptureStream;
import org.openpnp.capture.PropertyLimits;
import org.openpnp.capture.library.CapFormatInfo;

/** Focus, exposure and zoom, as far as the camera lets us. */
@Timeout(180)
class CameraSettingsTest {

  private static final CameraSettings BY_HAND =
      new CameraSettings(OptionalInt.of(80), OptionalInt.empty(), OptionalInt.of(50));

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final Heard heard = counter.heard;

  @Test
  void anOpenCameraIsSetAsWishedAgainAfterItWasLost() {
    counter.plugged.add(first);
    counter.camera =
        new Camera(
            List.of(FakeCamera.driver(counter.plugged)),
            Counterside.QUICK,
            BY_HAND,
            CameraMemory.ofThisRun());
    counter.camera.start(heard);
    heard.await("first");
    first.grab = FakeCamera.NOTHING;
    heard.await("first", "CAM-06");
    first.grab = FakeCamera.LIGHT;
    heard.await("first", "CAM-06", "first");
    assertThat(first.adjusted).hasSizeGreaterThanOrEqualTo(2).containsOnly(BY_HAND);
  }

  @Test
  void whatCannotBeSetIsToldAndTheCameraWorksAllTheSame() {
    first.fixed = EnumSet.of(CameraControl.EXPOSURE, CameraControl.FOCUS);
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    assertThat(heard.working().fixedInWords()).isEqualTo("lấy nét, phơi sáng");
  }

  @Test
  void numbersAreHundredthsOfWhatTheCameraCanDo() {
    var stream = new Lens(Set.of());
    assertThat(OpenPnpControls.adjust(stream, BY_HAND)).isEmpty();
    assertThat(stream.told)
        .containsExactlyInAnyOrder(
            "Focus auto false", "Focus 210", "Exposure auto true", "Zoom 130");
  }

  @Test
  void leftToTheCameraFocusAndExposureAreAutomaticAndZoomIsNotTouched() {
    var stream = new Lens(Set.of());
    assertThat(OpenPnpControls.adjust(stream, CameraSettings.AUTO)).isEmpty();
    assertThat(stream.told).containsExactlyInAnyOrder("Focus auto true", "Exposure auto true");
  }

  @Test
  void aLensThatIsFixedIsNamed() {
    var stream = new Lens(Set.of(CaptureProperty.Focus, CaptureProperty.Zoom));
    assertThat(OpenPnpControls.adjust(stream, BY_HAND))
        .containsExactlyInAnyOrder(CameraControl.FOCUS, CameraControl.ZOOM);
    assertThat(OpenPnpControls.adjust(stream, CameraSettings.AUTO))
        .containsExactly(CameraControl.FOCUS);
  }

  /** A stream that notes what it is told; its ranges run from 50 to 250 and zoom's from 30. */
  private static final class Lens extends CaptureStream {

    private final Set<CaptureProperty> missing;
    private final List<String> told = new ArrayList<>();

    Lens(Set<CaptureProperty> missing) {
      super(Pointer.NULL, 0, new CaptureFormat(0, onePixel()));
      this.missing = missing;
    }

    private static CapFormatInfo onePixel() {
      var format = new CapFormatInfo();
      format.width = 1;
      format.height = 1;
      return format;
    }

    private void check(CaptureProperty property) throws Exception {
      if (missing.contains(property)) {
        throw new Exception("property not supported");
      }
    }

    @Override
    public PropertyLimits getPropertyLimits(CaptureProperty property) throws Exception {
      check(property);
      return property == CaptureProperty.Zoom
          ? new PropertyLimits(30, 230, 30)
          : new PropertyLimits(50, 250, 100);
    }

    @Override
    public void setAutoProperty(CaptureProperty property, boolean on) throws Exception {
      check(property);
      told.add(property + " auto " + on);
    }

    @Override
    public void setProperty(CaptureProperty property, int value) throws Exception {
      check(property);
      told.add(property + " " + value);
    }
  }
}
