package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Row;
import vn.motcua.kiosk.ui.Words;

/**
 * Which hamlet to go to next, and from which numbers that comes, so that nobody has to believe it.
 *
 * @see Overview#slowest
 */
record NextHamlet(String where, String how) {

  private static final int MOST = 2;
  private static final double PERMILLE = 1000;

  /** Empty where no hamlet has a target. */
  static Optional<NextHamlet> of(Overview now, Words words) {
    if (now.hamlets().stream().noneMatch(row -> row.attainment().isPresent())) {
      return Optional.empty();
    }
    var slowest = now.slowest(MOST);
    return Optional.of(
        slowest.isEmpty()
            ? new NextHamlet(words.of("desk.campaign.next.none"), "")
            : new NextHamlet(where(slowest, words), how(slowest.getFirst(), words)));
  }

  private static String where(List<Row> slowest, Words words) {
    var first = capital(slowest.getFirst().label());
    return slowest.size() == 1
        ? words.of("desk.campaign.next.one", first)
        : words.of("desk.campaign.next.two", first, slowest.getLast().label());
  }

  private static String how(Row first, Words words) {
    var of = first.attainment().orElseThrow();
    return words.of(
        "desk.campaign.next.how",
        capital(first.label()),
        Numbers.of(of.missing()),
        Numbers.of(of.needed()),
        Numbers.share(share(of)));
  }

  private static int share(Attainment of) {
    return (int) Math.round(PERMILLE * of.missing() / of.needed());
  }

  /** As at the beginning of a sentence. */
  static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.of("vi")) + name.substring(1);
  }
}
