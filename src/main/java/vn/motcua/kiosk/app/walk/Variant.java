package vn.motcua.kiosk.app.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.kiosk.app.machine.ScreenSize;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Look.Letters;

/** A screen and a citizen's choice of letters and colours, as one page is pictured in. */
record Variant(ScreenSize size, Look look) {

  private static final List<ScreenSize> SIZES =
      List.of(new ScreenSize(1920, 1080), new ScreenSize(1366, 768), new ScreenSize(1080, 1920));

  /** Three screens, both colours, smallest and largest letters. */
  static List<Variant> all() {
    var all = new ArrayList<Variant>();
    for (var size : SIZES) {
      for (var letters : List.of(Letters.MEDIUM, Letters.LARGEST)) {
        all.add(new Variant(size, new Look(letters, false, true)));
        all.add(new Variant(size, new Look(letters, true, true)));
      }
    }
    return List.copyOf(all);
  }

  /** What stands behind the page's name in the name of its picture. */
  String suffix() {
    return String.format(
        Locale.ROOT,
        "-%dx%d-%.0f%s",
        size.width(),
        size.height(),
        100 * look.letters().factor(),
        look.highContrast() ? "-contrast" : "");
  }
}
