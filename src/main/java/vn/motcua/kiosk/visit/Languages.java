package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.kiosk.guide.Language;

/**
 * Counts languages (ngôn ngữ) by the month, in memory first: written together with a single visit,
 * a count would tell whose language it was. A power cut loses a few of them, and nothing else.
 */
final class Languages {

  /** Fewer visits than these are not written by themselves. */
  private static final int ENOUGH = 10;

  /** How many visits of a month spoke a language. */
  record Spoken(YearMonth month, String language) {}

  private final Map<Spoken, Integer> visits = new HashMap<>();

  synchronized void count(LocalDate day, Language language) {
    visits.merge(new Spoken(YearMonth.from(day), language.code()), 1, Integer::sum);
  }

  synchronized boolean areEnough() {
    return visits.values().stream().mapToInt(Integer::intValue).sum() >= ENOUGH;
  }

  /** All of them; from now on they are the taker's to write. */
  synchronized Map<Spoken, Integer> take() {
    var taken = Map.copyOf(visits);
    visits.clear();
    return taken;
  }

  /** They could not be written. */
  synchronized void giveBack(Map<Spoken, Integer> taken) {
    taken.forEach((spoken, number) -> visits.merge(spoken, number, Integer::sum));
  }
}
