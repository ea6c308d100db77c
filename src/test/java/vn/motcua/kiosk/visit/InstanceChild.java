package vn.motcua.kiosk.visit;

import static vn.motcua.kiosk.visit.Invented.DAY;

import java.io.IOException;
import java.nio.file.Path;
import vn.motcua.kiosk.journey.Snapshot.State;

/** A kiosk in a process of its own, in the middle of a visit until it is killed. */
final class InstanceChild {

  private InstanceChild() {}

  static void main(String[] args) throws StoreProblem, IOException {
    var data = Path.of(args[0]);
    try (var _ = InstanceLock.take(data)) {
      NativeLibrary.loadIn(data);
      var record = data.resolve("record");
      var keys = Keys.open(data.resolve("keys"), record);
      try (var log = VisitLog.open(record, keys, Invented.TERMS, new SetClock(DAY))) {
        log.write(log.seal(Invented.visit(log.next(DAY), "step-otp", State.OPEN)));
        System.out.println("READY");
        System.out.flush();
        System.in.read();
      }
    }
  }
}
