package vn.motcua.kiosk.app.walk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.config.ConfigReader;

/** Has a data folder to itself, as a kiosk that runs, until it is killed. */
public final class RunningChild {

  private RunningChild() {}

  static void main(String[] args) throws Exception {
    var clock = Clock.system(ZoneId.systemDefault());
    var config =
        ConfigReader.read(Path.of("kiosk-config"), LocalDate.now(clock)).config().orElseThrow();
    try (var data = DataFolder.take(Path.of(args[0]));
        var _ = data.record(config, clock);
        var _ = data.audit(clock)) {
      System.out.println("READY");
      System.out.flush();
      System.in.read();
    }
  }
}
