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

  /** Lines below which most cards cannot be read: larger pictures than the best are better. */
  private static final int LEAST = 720;

  /** Some cameras list sizes in which they do not start. */
  private static final int ATTEMPTS = 3;

  private Modes() {}

  static List<Dimension> toTry(Dimension[] offered) {
    return Stream.of(
            fitting(offered).filter(d -> d.height >= LEAST),
            Stream.of(offered).filter(d -> d.height >= LEAST).sorted(AREA),
            fitting(offered))
        .flatMap(sizes -> sizes)
        .distinct()
        .limit(ATTEMPTS)
        .toList();
  }

  /** Whether a camera that was asked for one size and came up in another should try the next. */
  static boolean isWorthAnother(Dimension got, Dimension next) {
    return area(got) < area(next);
  }

  private static long area(Dimension d) {
    return (long) d.width * d.height;
  }

  private static final Comparator<Dimension> AREA = Comparator.comparingLong(Modes::area);

  private static Stream<Dimension> fitting(Dimension[] offered) {
    return Stream.of(offered)
        .filter(d -> d.width <= BEST.width && d.height <= BEST.height)
        .sorted(AREA.reversed());
  }
}
