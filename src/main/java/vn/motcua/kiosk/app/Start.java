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
      var opening = new Opening(new Places(), Manner.AT_THE_COUNTER).first();
      System.exit(new WindowedKiosk(opening, out).run());
    }
    Main.main(arguments);
  }
}
