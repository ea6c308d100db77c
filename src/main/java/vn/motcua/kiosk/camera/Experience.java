package vn.motcua.kiosk.camera;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of cameras from one session to the next.
 *
 * @param memory which worked last
 * @param hanging drivers and cameras in a call that has not come back
 * @param said what the log has already, so that it has it once
 */
record Experience(CameraMemory memory, HangingCalls hanging, Set<String> said) {

  static Experience with(CameraMemory memory, Duration again) {
    return new Experience(memory, new HangingCalls(again), ConcurrentHashMap.newKeySet());
  }
}
