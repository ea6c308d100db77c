package vn.motcua.kiosk.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vn.motcua.kiosk.app.kiosk.Manner;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.window.Opening;
import vn.motcua.kiosk.app.window.WindowedKiosk;

/**
 * Where the program begins. At the counter there is nothing to understand, and understanding takes
 * longer than the first page: without an argument, nothing of the commands is loaded, nor is the
 * log before the window stands.
 */
public final class Start {

  private Start() {}

  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 0 && Display.isThere()) {
      var opening = new Opening(new Places(), manner()).first();
      System.exit(new WindowedKiosk(opening, out).run());
    }
    Main.main(arguments);
  }

  /**
   * The start that is recorded for the AOT cache ends once it is open. It is told so by a property,
   * since it may know no more of the commands than a start on every morning: a class in the cache
   * is linked before the first of ours runs, and those of the commands look for others in every
   * jar.
   */
  private static Manner manner() {
    return Boolean.getBoolean("kiosk.recorded") ? Manner.RECORDED : Manner.AT_THE_COUNTER;
  }
}
