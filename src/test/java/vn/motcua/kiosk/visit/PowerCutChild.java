package vn.motcua.kiosk.visit;

import static vn.motcua.kiosk.visit.Invented.DAY;

import java.nio.file.Path;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * A kiosk that writes visits page by page until it is killed. It says what is on the disk, never
 * before it is.
 */
final class PowerCutChild {

  /** Pages of a visit; on the last one it is finished. */
  static final int PAGES = 8;

  private PowerCutChild() {}

  static void main(String[] args) throws StoreProblem {
    var data = Path.of(args[0]);
    NativeLibrary.loadIn(data);
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, Invented.TERMS, new SetClock(DAY))) {
      say("READY");
      while (true) {
        var code = log.next(DAY);
        say("CODE " + code);
        for (int page = 1; page <= PAGES; page++) {
          log.write(log.seal(at(code, page)));
          say("PAGE " + code + " " + page);
        }
      }
    }
  }

  private static Snapshot at(VisitCode code, int page) {
    return Invented.visit(code, "step-" + page, page == PAGES ? State.FINISHED : State.OPEN);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
