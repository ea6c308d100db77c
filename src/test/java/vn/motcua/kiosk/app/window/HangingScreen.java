package vn.motcua.kiosk.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import vn.motcua.kiosk.app.Main;

/** The kiosk, whose screen's thread never comes back once the file {@code hang} is there. */
final class HangingScreen {

  private HangingScreen() {}

  /** First the file, then what the kiosk is started with. */
  static void main(String[] arguments) {
    var hang = Path.of(arguments[0]);
    Thread.ofPlatform().daemon().start(() -> hangOnce(hang));
    Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void hangOnce(Path wanted) {
    try {
      while (!Files.exists(wanted)) {
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Platform.runLater(HangingScreen::hang);
  }

  /** Minds no interrupt, as native code. */
  private static void hang() {
    while (true) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException _) {
        // It is not heard.
      }
    }
  }
}
