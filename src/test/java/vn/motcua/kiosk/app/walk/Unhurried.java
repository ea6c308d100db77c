package vn.motcua.kiosk.app.walk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.KioskConfig.Seconds;
import vn.motcua.kiosk.config.KioskConfig.Settings;

/**
 * The delivered kiosk, but patient: a machine that others use as well may need a minute for what a
 * test does between two touches, and a visit that was given up meanwhile would be no mistake of the
 * kiosk's.
 */
final class Unhurried {

  private static final int PAGES = 1_800;

  /** Less than clocks jump in tests that want it to lock itself. */
  private static final int DESK = 300;

  private Unhurried() {}

  static KioskConfig config(LocalDate day) {
    var config = ConfigReader.read(Path.of("kiosk-config"), day).config().orElseThrow();
    var s = config.settings();
    var settings =
        new Settings(
            s.languages(),
            s.counterNumber(),
            new Seconds(PAGES, PAGES, PAGES, PAGES, PAGES, DESK),
            s.camera(),
            s.printer(),
            s.retention(),
            s.sound(),
            s.fleet(),
            s.slides(),
            s.hours(),
            s.night());
    return new KioskConfig(
        config.commune(), config.contacts(), settings, config.guide(), config.translations());
  }

  /** For a camera that works, and is given up by nobody. */
  static CameraLimits camera() {
    var minute = Duration.ofMinutes(1);
    var usual = CameraLimits.usual();
    return new CameraLimits(
        minute,
        minute,
        minute,
        minute,
        usual.black(),
        usual.close(),
        minute,
        usual.retry(),
        usual.retryMost(),
        usual.frame());
  }
}
