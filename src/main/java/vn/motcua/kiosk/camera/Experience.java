package vn.motcua.kiosk.camera;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of cameras from one session to the next.
 *
 * @param memory which worked last
 * @param hanging keys of drivers and cameras in a call that has not come back: not to be called
 *     again
 * @param said what the log has already, so that it has it once
 */
record Experience(CameraMemory memory, Set<String> hanging, Set<String> said) {

  static Experience with(CameraMemory memory) {
    return new Experience(memory, ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
  }
}
