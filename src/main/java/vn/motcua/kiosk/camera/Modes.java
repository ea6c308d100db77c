package vn.motcua.kiosk.camera;

import java.awt.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which picture sizes of a camera to try, best first. */
final class Modes {

  /**
   * The QR code of a card has modules of about 0.35 mm, so a card that fills most of the picture
   * needs 1080 lines; more only costs time.
   */
  private static final Dimension BEST = new Dimension(1920, 1080);

  /** Some cameras list sizes in which they do not start. */
  private static final int ATTEMPTS = 3;

  private Modes() {}

  static List<Dimension> toTry(Dimension[] offered) {
    return Stream.concat(fitting(offered), Stream.of(offered).sorted(AREA))
        .distinct()
        .limit(ATTEMPTS)
        .toList();
  }

  private static final Comparator<Dimension> AREA =
      Comparator.comparingLong(d -> (long) d.width * d.height);

  private static Stream<Dimension> fitting(Dimension[] offered) {
    return Stream.of(offered)
        .filter(d -> d.width <= BEST.width && d.height <= BEST.height)
        .sorted(AREA.reversed());
  }
}
