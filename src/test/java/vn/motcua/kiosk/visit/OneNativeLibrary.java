package vn.motcua.kiosk.visit;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test, as before the first database of a kiosk: tests that open databases by the
 * driver alone and tests of the whole program share a process, and would load a copy each.
 */
public final class OneNativeLibrary implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      NativeLibrary.loadIn(Path.of("target"));
    } catch (StoreProblem problem) {
      throw new IllegalStateException("no test of the record can run", problem);
    }
  }
}
