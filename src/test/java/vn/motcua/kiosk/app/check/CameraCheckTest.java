package vn.motcua.kiosk.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.camera.CameraControl;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.ui.desk.Finding.State;

class CameraCheckTest {

  @Test
  void aCameraThatWorksIsNamedWithTheSizeOfItsPicturesAndItsDriver() {
    assertThat(CameraCheck.of(new WorkingCamera("C270", "openpnp", 1280, 720, Set.of())))
        .isEqualTo(new Finding("Camera", State.GOOD, "C270, 1280×720 (openpnp)"));
  }

  @Test
  void whatNobodyCanSetIsNamed() {
    var fixed = EnumSet.of(CameraControl.FOCUS, CameraControl.EXPOSURE);
    assertThat(CameraCheck.of(new WorkingCamera("C270", "default", 1920, 1080, fixed)).sentence())
        .isEqualTo("C270, 1920×1080 (default). Không chỉnh được: lấy nét, phơi sáng.");
  }

  @Test
  void pictureBelow720LinesAreRefusedWithAdvice() {
    var finding = CameraCheck.of(new WorkingCamera("Old", "default", 640, 480, Set.of()));
    assertThat(finding.state()).isEqualTo(State.BROKEN);
    assertThat(finding.sentence())
        .startsWith("CAM-09 Old, 640×480 (default): ")
        .contains("1280×720");
  }

  @Test
  void aFaultIsNamedWithWhatItIsAndWhatToDo() {
    var finding = CameraCheck.of(CameraFault.BLACK);
    assertThat(finding.state()).isEqualTo(State.ATTENTION);
    assertThat(finding.sentence())
        .isEqualTo("CAM-05 Hình từ camera tối đen. " + CameraFault.BLACK.forClerk());
  }
}
