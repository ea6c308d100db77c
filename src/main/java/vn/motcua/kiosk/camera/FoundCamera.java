package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A camera that a driver listed.
 *
 * @param driver the driver's name
 * @param id by which it is remembered
 */
record FoundCamera(WebcamDevice device, String driver, String name, String id) {

  /**
   * Names of what gives pictures and sees no card: other programs' output, and the infrared half of
   * cameras that know faces (Windows Hello), which shows laminated ink as blank.
   */
  private static final Pattern NO_EYE =
      Pattern.compile(
          "\\bOBS\\b|virtual|v4l2loopback|dummy video|\\bNDI\\b|snap camera|manycam|xsplit"
              + "|vcam\\b|droidcam|screen capture|infra-?red|\\bIR\\b|windows hello|\\bdepth\\b",
          Pattern.CASE_INSENSITIVE);

  /** All of a driver; cameras without an identity go by their name, and are counted. */
  static List<FoundCamera> of(String driver, List<WebcamDevice> devices) {
    var found = new ArrayList<FoundCamera>();
    for (var device : devices) {
      var name = device.getName();
      var id = device instanceof KnownDevice known ? known.id() : name;
      long same = found.stream().filter(f -> f.device().getName().equals(name)).count();
      long twins = found.stream().filter(f -> f.id().equals(id)).count();
      found.add(new FoundCamera(device, driver, counted(name, same), counted(id, twins)));
    }
    return found;
  }

  private static String counted(String name, long before) {
    return before == 0 ? name : name + " (" + (before + 1) + ")";
  }

  /** That which worked last to the front. */
  static List<FoundCamera> inOrder(List<FoundCamera> found, Optional<CameraMemory.Choice> last) {
    return found.stream()
        .sorted(Comparator.comparing(f -> !last.equals(Optional.of(f.choice()))))
        .toList();
  }

  boolean isVirtual() {
    return NO_EYE.matcher(name).find();
  }

  CameraMemory.Choice choice() {
    return new CameraMemory.Choice(driver, id);
  }

  /** In the list of those that hang; a camera that hangs in one driver may work in another. */
  String key() {
    return driver + " " + id;
  }

  /** What was wished and could not be set. Calls into the device. */
  Set<CameraControl> adjust(CameraSettings wished) {
    return device instanceof KnownDevice known ? known.adjust(wished) : Set.of();
  }
}
